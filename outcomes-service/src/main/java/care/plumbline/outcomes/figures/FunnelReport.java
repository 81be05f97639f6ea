package care.plumbline.outcomes.figures;

import care.plumbline.measures.OutcomeMeasure;
import care.plumbline.outcomes.statistics.FunnelLimits;
import care.plumbline.outcomes.statistics.Interval;
import care.plumbline.outcomes.statistics.RandomEffects;
import care.plumbline.outcomes.statistics.Shrunken;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Providers or clinics beside one another on one measure: in the order of their names, never of their results. Outside
/// the limits means look, not bad.
///
/// @param by what is compared
/// @param benchmark of all that are shown
/// @param services in the order of their codes
public record FunnelReport(
        OutcomeMeasure measure,
        GroupKind by,
        Instant asOf,
        @Nullable Benchmark benchmark,
        List<Service> services) {

    public FunnelReport {
        services = List.copyOf(services);
    }

    /// What the services have in common, of those that are shown.
    ///
    /// @param slope improvement points per point of the baseline, fitted on all courses of them
    /// @param intercept improvement points at baseline 0
    /// @param spread standard deviation of the courses around that line
    /// @param effects of the services' adjusted means; absent for a single one
    /// @param dispersion mean square of the services' distances from the line, in standard errors, the outermost
    ///     tenth at each end drawn in; absent for a single one
    /// @param benefited share of the responders, both criteria; absent where no important change is known
    public record Benchmark(
            long n,
            double slope,
            double intercept,
            double spread,
            @Nullable RandomEffects effects,
            @Nullable Double dispersion,
            @Nullable Double benefited) {}

    /// @param judged withheld where it is of too few people; then nothing else is told
    /// @param covers the months that are in it, which may be more than were asked for; absent: whenever
    public record Service(
            String code,
            Count judged,
            @Nullable Figures figures,
            @Nullable Period covers) {

        Service over(@Nullable Period months) {
            return new Service(code, judged, figures, months);
        }
    }

    /// @param improvement as it is, not adjusted
    /// @param adjusted improvement points more than the benchmark expects for these baselines
    /// @param shrunken the adjusted one, drawn towards what all have in common; absent for a single service
    /// @param limits95 of the adjusted one, around 0
    /// @param response of the courses that were due; absent where too few people were
    public record Figures(
            MeanImprovement improvement,
            double adjusted,
            @Nullable Interval interval,
            @Nullable Shrunken shrunken,
            FunnelLimits limits95,
            FunnelLimits limits998,
            Position position,
            @Nullable Response response,
            @Nullable Responders responders) {}

    /// Both criteria.
    ///
    /// @param limits95 of the share, around the benchmark's
    public record Responders(
            long benefited, long of, double share, Interval interval, FunnelLimits limits95, FunnelLimits limits998) {}

    /// Where a service lies.
    public enum Position {
        INSIDE("inside", "inside the limits"),
        OUTSIDE_95("outside-95", "outside what chance explains in 95 of 100 services"),
        OUTSIDE_998("outside-99.8", "outside what chance explains in 998 of 1000 services"),
        TOO_FEW("no-verdict-too-few", "no verdict: fewer than 20 judged courses"),
        LOW_RESPONSE("no-verdict-low-response", "no verdict: fewer than 60 % of those due have a result");

        private final String code;
        private final String words;

        Position(String code, String words) {
            this.code = code;
            this.words = words;
        }

        /// The code used over HTTP.
        public String code() {
            return code;
        }

        public String words() {
            return words;
        }
    }
}
