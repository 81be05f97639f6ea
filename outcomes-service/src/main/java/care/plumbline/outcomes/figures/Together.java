package care.plumbline.outcomes.figures;

import care.plumbline.outcomes.judgement.Evidence;
import care.plumbline.outcomes.statistics.Prior;
import care.plumbline.outcomes.statistics.Sample;
import care.plumbline.outcomes.statistics.Shrunken;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// This deployment's mean improvement and the published one, each weighed by its precision: the evidence is the prior
/// (clinical methods 8). Few own results move it little.
///
/// @param prior what is published
/// @param shrunken own results drawn towards it
public record Together(Prior prior, Shrunken shrunken) {

    /// Empty where the evidence states no mean or no uncertainty, or too few people were judged here.
    static Optional<Together> of(Optional<MeanImprovement> improvement, @Nullable Evidence evidence) {
        Optional<Prior> prior = Optional.ofNullable(evidence).flatMap(Together::prior);
        Optional<Sample> own = improvement.flatMap(Together::sample);
        return prior.isEmpty() || own.isEmpty()
                ? Optional.empty()
                : Optional.of(new Together(prior.get(), prior.get().with(own.get())));
    }

    /// The standard error as stated, or from spread and number of people.
    private static Optional<Prior> prior(Evidence evidence) {
        BigDecimal mean = evidence.mean();
        BigDecimal error = evidence.standardError();
        BigDecimal deviation = evidence.standardDeviation();
        Integer n = evidence.n();
        if (mean == null) {
            return Optional.empty();
        }
        if (error != null && error.signum() > 0) {
            return Optional.of(new Prior(mean.doubleValue(), error.doubleValue()));
        }
        return deviation == null || deviation.signum() <= 0 || n == null || n < 1
                ? Optional.empty()
                : Optional.of(new Prior(mean.doubleValue(), deviation.doubleValue() / Math.sqrt(n)));
    }

    private static Optional<Sample> sample(MeanImprovement improvement) {
        Double deviation = improvement.standardDeviation();
        return deviation == null || deviation == 0
                ? Optional.empty()
                : Optional.of(new Sample(improvement.n(), improvement.mean(), deviation));
    }
}
