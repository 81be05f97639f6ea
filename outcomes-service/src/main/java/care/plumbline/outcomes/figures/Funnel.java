package care.plumbline.outcomes.figures;

import care.plumbline.outcomes.figures.FunnelReport.Position;
import care.plumbline.outcomes.statistics.Estimate;
import care.plumbline.outcomes.statistics.FunnelLimits;
import care.plumbline.outcomes.statistics.FunnelLimits.Level;
import care.plumbline.outcomes.statistics.Interval;
import care.plumbline.outcomes.statistics.Line;
import care.plumbline.outcomes.statistics.OverDispersion;
import care.plumbline.outcomes.statistics.Pairs;
import care.plumbline.outcomes.statistics.RandomEffects;
import care.plumbline.outcomes.statistics.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The services of a funnel against what they have in common (clinical methods 8 to 10): the improvement that their
/// baselines lead to expect, fitted on all of their courses. The spread of all courses stands for that of each service,
/// since that of a small one is itself noise.
final class Funnel {

    private static final long FEWEST = 20;

    private final Tally all;
    private final Line line;
    private final double spread;
    private final @Nullable RandomEffects effects;
    private final @Nullable OverDispersion dispersion;

    private Funnel(List<Group> services) {
        this.all = services.stream().map(Group::tally).reduce(Tally.EMPTY, Tally::plus);
        Pairs pairs = Moments.ofBaselineAndImprovement(all);
        this.line = pairs.hasSlope() ? pairs.line() : new Line(pairs.meanY(), 0);
        this.spread = pairs.residuals(line).standardDeviation();
        boolean several = services.size() > 1 && spread > 0;
        this.effects =
                several ? RandomEffects.of(services.stream().map(this::estimate).toList()) : null;
        this.dispersion = several ? OverDispersion.winsorised(distances(services)) : null;
    }

    static Funnel of(List<Group> services) {
        return new Funnel(services);
    }

    FunnelReport.Benchmark benchmark() {
        long defined = all.of(Counter.defined(Responder.BOTH));
        return new FunnelReport.Benchmark(
                all.of(Counter.JUDGED),
                line.slope(),
                line.intercept(),
                spread,
                effects,
                dispersion == null ? null : dispersion.phi(),
                defined == 0 ? null : (double) all.of(Counter.responders(Responder.BOTH)) / defined);
    }

    FunnelReport.Service service(Group service) {
        Tally tally = service.tally();
        long n = tally.of(Counter.JUDGED);
        Sample adjusted = Moments.ofBaselineAndImprovement(tally).residuals(line);
        double error = spread / Math.sqrt((double) n) * (dispersion == null ? 1 : dispersion.inflation());
        FunnelLimits limits95 = FunnelLimits.of(0, error, Level.P95);
        FunnelLimits limits998 = FunnelLimits.of(0, error, Level.P998);
        Optional<Response> response = Response.of(tally);
        return new FunnelReport.Service(
                service.key().name().code(),
                new Count.Shown(n),
                new FunnelReport.Figures(
                        MeanImprovement.of(n, tally.of(Counter.SUM), tally.of(Counter.SQUARES)),
                        adjusted.mean(),
                        n < 2 ? null : adjusted.interval(),
                        effects == null ? null : effects.shrunken(estimate(service)),
                        limits95,
                        limits998,
                        position(n, adjusted.mean(), limits95, limits998, response),
                        response.orElse(null),
                        responders(tally, response)),
                null);
    }

    private static Position position(
            long n, double adjusted, FunnelLimits limits95, FunnelLimits limits998, Optional<Response> response) {
        if (n < FEWEST) {
            return Position.TOO_FEW;
        }
        if (!response.map(Response::isEnough).orElse(false)) {
            return Position.LOW_RESPONSE;
        }
        if (limits95.contains(adjusted)) {
            return Position.INSIDE;
        }
        return limits998.contains(adjusted) ? Position.OUTSIDE_95 : Position.OUTSIDE_998;
    }

    private FunnelReport.@Nullable Responders responders(Tally tally, Optional<Response> response) {
        Benefit benefit = Benefit.of(tally, Responder.BOTH, response);
        Double target = benchmark().benefited();
        if (target == null
                || target <= 0
                || target >= 1
                || benefit.share() == null
                || !(benefit.of() instanceof Count.Shown(long of))
                || !(benefit.benefited() instanceof Count.Shown(long benefited))) {
            return null;
        }
        return new FunnelReport.Responders(
                benefited,
                of,
                benefit.share().share(),
                Interval.ofProportion(benefited, of),
                FunnelLimits.exact(target, Math.toIntExact(of), Level.P95).within(0, 1),
                FunnelLimits.exact(target, Math.toIntExact(of), Level.P998).within(0, 1));
    }

    private Estimate estimate(Group service) {
        long n = service.tally().of(Counter.JUDGED);
        return new Estimate(adjusted(service), spread * spread / n);
    }

    private double adjusted(Group service) {
        Pairs pairs = Moments.ofBaselineAndImprovement(service.tally());
        return pairs.meanY() - line.at(pairs.meanX());
    }

    private List<Double> distances(List<Group> services) {
        List<Double> distances = new ArrayList<>();
        for (Group service : services) {
            distances.add(adjusted(service) / Math.sqrt(estimate(service).variance()));
        }
        return distances;
    }
}
