package care.plumbline.outcomes.figures;

import care.plumbline.measures.OutcomeMeasure;
import care.plumbline.outcomes.judgement.PersistentPain;
import java.math.BigDecimal;
import java.util.List;

/// How much people with persistent back pain improve, whatever is done for them: what every before-after figure on pain
/// is to be held against.
///
/// @param weeks since a study's beginning
/// @param improvement points on the measure
public record NaturalCourse(int weeks, BigDecimal improvement) {

    public static final String SOURCE = PersistentPain.SOURCE + "; " + PersistentPain.CERTAINTY;

    /// At each published time after the beginning. Nothing where it is not known: it was published for the intensity of
    /// pain.
    static List<NaturalCourse> on(OutcomeMeasure measure) {
        return PersistentPain.isWhat(measure)
                ? PersistentPain.POINTS.stream()
                        .skip(1)
                        .map(point -> new NaturalCourse(point.weeks(), point.improvement(measure)))
                        .toList()
                : List.of();
    }
}
