package care.plumbline.outcomes.report;

import care.plumbline.measures.Change;
import care.plumbline.measures.OutcomeMeasure;
import care.plumbline.measures.Reading;
import care.plumbline.outcomes.conclusion.Combination;
import care.plumbline.outcomes.conclusion.CombinedResult;
import care.plumbline.outcomes.judgement.Judgement;
import care.plumbline.outcomes.judgement.PersistentPain;
import care.plumbline.outcomes.judgement.Phase;
import care.plumbline.outcomes.judgement.Score;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where a course or a combination stands on one measure: its days, and what was observed.
///
/// @param from first session of the course, first day of the combination; absent while that is to come
/// @param opensOn when its window opens
/// @param closesOn when it closes
/// @param judgeableFrom from when a verdict is possible; absent where none will ever be
/// @param result the latest score that counts, shown from the opening of the window on
/// @param change absent without a result
public record Observed(
        LocalDate asOf,
        Phase phase,
        @Nullable LocalDate from,
        @Nullable LocalDate opensOn,
        @Nullable LocalDate closesOn,
        @Nullable LocalDate judgeableFrom,
        @Nullable Score baseline,
        @Nullable Score result,
        @Nullable Change change) {

    public static Observed of(Judgement judged) {
        return new Observed(
                judged.asOf(),
                judged.phase(),
                judged.startedOn(),
                judged.opensOn(),
                judged.closesOn(),
                judged.judgeableFrom().orElse(null),
                judged.baseline(),
                judged.result(),
                judged.change());
    }

    static Observed of(Combination combination, CombinedResult result) {
        return new Observed(
                combination.asOf(),
                result.phase(),
                combination.from(),
                result.opensOn(),
                result.closesOn(),
                result.judgeableFrom().orElse(null),
                result.baseline(),
                result.result(),
                result.change());
    }

    /// How long to be patient still: only while it is too early.
    public Optional<Long> daysUntilJudgeable() {
        return Optional.ofNullable(judgeableFrom).filter(asOf::isBefore).map(day -> ChronoUnit.DAYS.between(asOf, day));
    }

    /// The change, where there is a verdict.
    Optional<Change> verdict() {
        return phase == Phase.JUDGEABLE ? Optional.ofNullable(change) : Optional.empty();
    }

    /// The change read in every way there is; empty without one.
    public Optional<Reading> reading(OutcomeMeasure measure) {
        return baseline == null || result == null
                ? Optional.empty()
                : Optional.of(Reading.of(measure, baseline.value(), result.value()));
    }

    /// What became of people in the same time, whatever was done for them: see [PersistentPain].
    Optional<BigDecimal> naturalImprovement(OutcomeMeasure measure) {
        return from == null || result == null
                ? Optional.empty()
                : PersistentPain.improvement(measure, ChronoUnit.DAYS.between(from, result.observedOn()));
    }
}
