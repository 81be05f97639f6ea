package care.plumbline.outcomes.progress;

import care.plumbline.measures.ImportantChange;
import care.plumbline.measures.OutcomeMeasure;
import care.plumbline.outcomes.judgement.Score;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds the flare-ups in the scores of one measure, as of a day.
public final class FlareUps {

    private static final int WEEKS = 8;
    private static final int LEAST = 2;

    private final OutcomeMeasure measure;
    private final BigDecimal worsening;
    private final LocalDate asOf;
    private final List<FlareUp> found = new ArrayList<>();
    private @Nullable Score began;
    private @Nullable Score worst;
    private @Nullable BigDecimal level;

    private FlareUps(OutcomeMeasure measure, BigDecimal worsening, LocalDate asOf) {
        this.measure = measure;
        this.worsening = worsening;
        this.asOf = asOf;
    }

    /// None where the measure has no important change.
    ///
    /// @param scores in the order of their days
    public static List<FlareUp> of(OutcomeMeasure measure, List<Score> scores, LocalDate asOf) {
        ImportantChange important = measure.importantChange();
        return important == null ? List.of() : new FlareUps(measure, important.worsening(), asOf).in(scores);
    }

    private List<FlareUp> in(List<Score> scores) {
        for (int n = 0; n < scores.size(); n++) {
            Score score = scores.get(n);
            if (began != null && score.observedOn().isAfter(began.observedOn().plusWeeks(WEEKS))) {
                end(null, FlareUp.State.LASTING);
            }
            if (began == null) {
                begin(score, level(scores.subList(0, n), score.observedOn()));
            } else if (isFlare(score, Objects.requireNonNull(level))) {
                worst = measure.improvement(Objects.requireNonNull(worst).value(), score.value())
                                        .signum()
                                < 0
                        ? score
                        : worst;
            } else {
                end(score.observedOn(), FlareUp.State.PASSED);
            }
        }
        if (began != null) {
            end(
                    null,
                    asOf.isAfter(began.observedOn().plusWeeks(WEEKS)) ? FlareUp.State.LASTING : FlareUp.State.RUNNING);
        }
        return found;
    }

    private void begin(Score score, Optional<BigDecimal> before) {
        if (before.isPresent() && isFlare(score, before.get())) {
            began = score;
            worst = score;
            level = before.get();
        }
    }

    private void end(@Nullable LocalDate to, FlareUp.State state) {
        found.add(new FlareUp(
                measure.code(),
                Objects.requireNonNull(began).observedOn(),
                to,
                Objects.requireNonNull(level),
                Objects.requireNonNull(worst),
                state));
        began = null;
    }

    private boolean isFlare(Score score, BigDecimal before) {
        return measure.improvement(before, score.value()).compareTo(worsening.negate()) <= 0;
    }

    /// The median of the last weeks' scores.
    private static Optional<BigDecimal> level(List<Score> before, LocalDate day) {
        List<BigDecimal> values = before.stream()
                .filter(score -> !score.observedOn().isBefore(day.minusWeeks(WEEKS)))
                .map(Score::value)
                .sorted()
                .toList();
        if (values.size() < LEAST) {
            return Optional.empty();
        }
        BigDecimal upper = values.get(values.size() / 2);
        BigDecimal lower = values.get((values.size() - 1) / 2);
        return Optional.of(lower.add(upper).divide(BigDecimal.TWO));
    }
}
