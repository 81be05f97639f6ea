package care.plumbline.outcomes.judgement;

import care.plumbline.measures.ImportantChange;
import care.plumbline.measures.OutcomeMeasure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How the result of a course held over time on one measure (clinical methods 12), from its baseline and the waves that
/// came back.
///
/// @param word absent without a baseline, without a wave, or where the measure has no important change
/// @param slopePerWeek improvement points per week: least squares over the baseline and the waves; absent without both
/// @param held the best level kept at two successive waves: of each two the worse score, of these the best
public record Trajectory(
        @Nullable TrajectoryWord word,
        @Nullable BigDecimal slopePerWeek,
        @Nullable BigDecimal held) {

    public static Trajectory of(Judgement judged, OutcomeMeasure measure) {
        Score baseline = judged.baseline();
        List<WaveResult> waves = judged.followUp().waves();
        List<WaveResult> returned =
                waves.stream().filter(WaveResult::isReturned).toList();
        if (baseline == null || returned.isEmpty()) {
            return new Trajectory(null, null, held(waves, measure).orElse(null));
        }
        return new Trajectory(
                measure.importantChange() == null
                        ? null
                        : word(waves, baseline, measure, Objects.requireNonNull(judged.closesOn())),
                slope(returned, baseline, measure).orElse(null),
                held(waves, measure).orElse(null));
    }

    /// Whether the score that came back is an important improvement; empty where the measure has none or nothing came.
    public static Optional<Boolean> isResponse(WaveResult wave, @Nullable Score baseline, OutcomeMeasure measure) {
        ImportantChange important = measure.importantChange();
        Score score = wave.score();
        return important == null || baseline == null || score == null || !wave.isReturned()
                ? Optional.empty()
                : Optional.of(
                        measure.change(baseline.value(), score.value()).band().isImprovement());
    }

    private static TrajectoryWord word(
            List<WaveResult> waves, Score baseline, OutcomeMeasure measure, LocalDate windowClosesOn) {
        boolean before = false;
        boolean sustained = false;
        Optional<Boolean> last = Optional.empty();
        LocalDate firstResponse = null;
        for (WaveResult wave : waves) {
            Optional<Boolean> response = isResponse(wave, baseline, measure);
            boolean responds = response.orElse(false);
            sustained = (responds && before) || (sustained && response.orElse(true));
            if (responds && firstResponse == null) {
                firstResponse = wave.opensOn();
            }
            last = response.isPresent() ? response : last;
            before = responds;
        }
        if (firstResponse == null) {
            return TrajectoryWord.NOT_RESPONDING;
        }
        if (!last.orElse(false)) {
            return TrajectoryWord.FADED;
        }
        if (sustained) {
            return TrajectoryWord.SUSTAINED;
        }
        return firstResponse.isAfter(windowClosesOn) ? TrajectoryWord.LATE : TrajectoryWord.RESPONDING;
    }

    private static Optional<BigDecimal> slope(List<WaveResult> returned, Score baseline, OutcomeMeasure measure) {
        List<Slope.Point> points = new ArrayList<>();
        points.add(new Slope.Point(baseline.observedOn(), BigDecimal.ZERO));
        for (WaveResult wave : returned) {
            Score score = Objects.requireNonNull(wave.score());
            points.add(new Slope.Point(score.observedOn(), measure.improvement(baseline.value(), score.value())));
        }
        return Slope.perWeek(points);
    }

    private static Optional<BigDecimal> held(List<WaveResult> waves, OutcomeMeasure measure) {
        BigDecimal best = null;
        for (int n = 1; n < waves.size(); n++) {
            if (waves.get(n - 1).isReturned() && waves.get(n).isReturned()) {
                BigDecimal one =
                        Objects.requireNonNull(waves.get(n - 1).score()).value();
                BigDecimal next = Objects.requireNonNull(waves.get(n).score()).value();
                BigDecimal worse = measure.direction().reaches(next, one) ? next : one;
                best = best == null || measure.direction().reaches(best, worse) ? worse : best;
            }
        }
        return Optional.ofNullable(best);
    }
}
