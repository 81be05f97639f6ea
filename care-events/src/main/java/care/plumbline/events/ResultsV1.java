package care.plumbline.events;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What this deployment has seen of a group of courses on one measure: before-after figures without persons, beside
/// and shrunk towards what is published. Told when it changed, at intervals. Figures about fewer than five people are
/// absent.
///
/// @param type What happened: the CloudEvents type.
/// @param kind What groups the courses: treatment or provider.
/// @param code Code of the treatment, or id of the delivering provider.
/// @param measure Outcome measure.
/// @param version Version of the entity after this event: the newer one wins. Rises, with gaps.
/// @param recordedAt When the service made it.
/// @param recordedBy The service that made it.
/// @param due Courses of which a result was to be had.
/// @param judged Courses with a baseline and a result: n of every figure beside it.
/// @param improvement Mean improvement of the judged courses.
/// @param benefit How many benefited, and how many did not.
/// @param evidence What is published of the treatment on the measure.
/// @param shrunken The mean improvement, drawn towards what is published; absent without evidence or figures.
/// @param verdict How the mean relates to the evidence, or why there is no verdict.
/// @param calibration How expectations related to results, by whose they were.
public record ResultsV1(
        String type,
        String kind,
        String code,
        String measure,
        long version,
        Instant recordedAt,
        String recordedBy,
        @Nullable Long due,
        @Nullable Long judged,
        @Nullable Improvement improvement,
        @Nullable Benefit benefit,
        @Nullable Evidence evidence,
        @Nullable Shrunken shrunken,
        String verdict,
        List<Calibration> calibration)
        implements CareEvent {

    /// The one type of this event.
    public static final String TYPE = "care.plumbline.results.changed.v1";

    public ResultsV1 {
        calibration = List.copyOf(calibration);
    }

    @Override
    public String entityKey() {
        return "results/" + kind + "/" + code + "/" + measure;
    }

    @Override
    public String partitionKey() {
        return kind + ":" + code;
    }

    /// A mean of improvement points with its 95 % interval.
    ///
    /// @param mean Improvement points.
    /// @param standardDeviation Between courses.
    /// @param low Lower bound.
    /// @param high Upper bound.
    public record Improvement(
            BigDecimal mean,
            @Nullable BigDecimal standardDeviation,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high) {}

    /// Judged courses by whether the change was important in points and in percent, with 95 % intervals.
    ///
    /// @param benefited Share of those who benefited, 0 to 1; absent below 60 % response.
    /// @param benefitedLow Lower bound.
    /// @param benefitedHigh Upper bound.
    /// @param notBenefited Share of those who did not benefit, 0 to 1; absent below 60 % response.
    /// @param notBenefitedLow Lower bound.
    /// @param notBenefitedHigh Upper bound.
    /// @param worst Share that benefited if nobody who is missing had.
    /// @param best Share that benefited if all who are missing had.
    public record Benefit(
            @Nullable BigDecimal benefited,
            @Nullable BigDecimal benefitedLow,
            @Nullable BigDecimal benefitedHigh,
            @Nullable BigDecimal notBenefited,
            @Nullable BigDecimal notBenefitedLow,
            @Nullable BigDecimal notBenefitedHigh,
            BigDecimal worst,
            BigDecimal best) {}

    /// What is published of treated people.
    ///
    /// @param mean Improvement points.
    /// @param standardError Uncertainty of the mean.
    /// @param basis What it was made from.
    public record Evidence(
            BigDecimal mean,
            @Nullable BigDecimal standardError,
            @Nullable String basis) {}

    /// Own results and published ones together, each weighed by its precision.
    ///
    /// @param mean Improvement points.
    /// @param standardDeviation Uncertainty of it.
    /// @param low Lower bound, 95 %.
    /// @param high Upper bound, 95 %.
    /// @param evidenceWeight Share of the published evidence in the mean, 0 to 1.
    public record Shrunken(
            BigDecimal mean,
            BigDecimal standardDeviation,
            BigDecimal low,
            BigDecimal high,
            BigDecimal evidenceWeight) {}

    /// Expectations of one party against results.
    ///
    /// @param book Whose: patient, provider, evidence, or own: those of the provider whom the figures are about.
    /// @param pairs Expectations with a result.
    /// @param bias Mean of expected less observed improvement: positive is too optimistic.
    /// @param biasLow Lower bound, 95 %.
    /// @param biasHigh Upper bound, 95 %.
    /// @param meanAbsoluteError Improvement points.
    /// @param rootMeanSquareError Improvement points.
    /// @param chances Expectations that came with a likelihood.
    /// @param brier Mean squared error of the likelihoods, 0 to 1.
    /// @param skill Against always stating the base rate: 1 is perfect, 0 no better.
    /// @param verdict What it amounts to, or why there is no verdict.
    public record Calibration(
            String book,
            long pairs,
            BigDecimal bias,
            @Nullable BigDecimal biasLow,
            @Nullable BigDecimal biasHigh,
            BigDecimal meanAbsoluteError,
            BigDecimal rootMeanSquareError,
            @Nullable Long chances,
            @Nullable BigDecimal brier,
            @Nullable BigDecimal skill,
            String verdict) {}
}
