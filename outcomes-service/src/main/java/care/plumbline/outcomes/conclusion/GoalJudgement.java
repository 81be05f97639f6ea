package care.plumbline.outcomes.conclusion;

import care.plumbline.measures.ChangeBand;
import care.plumbline.outcomes.judgement.Score;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How far one goal has come, whichever treatments were for it. Reached is judged against the target that the patient
/// set, apart from whether the change is important: a goal can be reached without an important change, and the other
/// way round.
///
/// @param kind PAIN, ACTIVITY, WORK, COPING, QUALITY_OF_LIFE or OTHER: each is a result of its own
/// @param target score wanted, as it stood on the day
/// @param due day on which the patient wants to be there
/// @param from the score that the way is counted from: the last in the 28 days up to the day on which the goal was
///     stated, else the first after it
/// @param latest the last score after it, for a closed goal up to its end
/// @param change what lies between the two means for the person
/// @param reached whether the latest score is at or past the target
/// @param reachedFirstOn the first day on which one was
/// @param sustained whether a course for it reached the target at two successive waves
/// @param best the best score after `from`, the first time it was observed
/// @param held the best level kept at two successive waves of a course for it
public record GoalJudgement(
        String goal,
        LocalDate asOf,
        String kind,
        String measure,
        BigDecimal target,
        @Nullable LocalDate due,
        Achievement achievement,
        @Nullable Score from,
        @Nullable Score latest,
        @Nullable ChangeBand change,
        @Nullable Boolean reached,
        @Nullable LocalDate reachedFirstOn,
        boolean sustained,
        @Nullable Score best,
        @Nullable BigDecimal held,
        Map<String, Long> inputs)
        implements Conclusion {

    public GoalJudgement {
        inputs = Collections.unmodifiableMap(new TreeMap<>(inputs));
    }

    @Override
    public String key() {
        return "goal-judgement/" + goal;
    }

    @Override
    public Stream<LocalDate> days() {
        return due == null ? Stream.empty() : Stream.of(due.plusDays(1));
    }

    @Override
    public GoalJudgement on(LocalDate day) {
        return new GoalJudgement(
                goal,
                day,
                kind,
                measure,
                target,
                due,
                achievement,
                from,
                latest,
                change,
                reached,
                reachedFirstOn,
                sustained,
                best,
                held,
                inputs);
    }

    /// Whether the patient is where they wanted to be.
    public boolean isSuccess() {
        return achievement == Achievement.ACHIEVED || achievement == Achievement.SUSTAINING;
    }
}
