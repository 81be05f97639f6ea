package care.plumbline.events;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How far one goal of a patient has come, as of a date, whichever treatments were for it, with its inputs.
///
/// @param type What happened: the CloudEvents type.
/// @param patient Opaque id of the patient.
/// @param goal The goal judged.
/// @param version Version of the entity after this event: the newer one wins.
/// @param recordedAt When the service heard of it.
/// @param recordedBy Subject of the token that caused it.
/// @param asOf The date it was judged as of.
/// @param kind Kind of goal.
/// @param measure Outcome measure that it is judged on.
/// @param target Score wanted, as it stood on that date.
/// @param achievement As in FHIR Goal.achievementStatus.
/// @param from Score that the way to the goal is counted from.
/// @param fromOn When it was observed.
/// @param latest Latest score.
/// @param latestOn When it was observed.
/// @param change What the change means for the person.
/// @param reached Whether the latest score is at or past the target.
/// @param reachedFirstOn The first day on which a score was.
/// @param sustained Whether a course reached it at two successive waves.
/// @param best Personal best since the goal was stated.
/// @param bestOn When it was first observed.
/// @param held Best level kept at two successive waves of a course for it.
/// @param inputs Entity keys of the inputs and their versions.
public record GoalJudgementV1(
        String type,
        String patient,
        String goal,
        long version,
        Instant recordedAt,
        String recordedBy,
        LocalDate asOf,
        String kind,
        String measure,
        BigDecimal target,
        String achievement,
        @Nullable BigDecimal from,
        @Nullable LocalDate fromOn,
        @Nullable BigDecimal latest,
        @Nullable LocalDate latestOn,
        @Nullable String change,
        @Nullable Boolean reached,
        @Nullable LocalDate reachedFirstOn,
        boolean sustained,
        @Nullable BigDecimal best,
        @Nullable LocalDate bestOn,
        @Nullable BigDecimal held,
        Map<String, Long> inputs)
        implements CareEvent {

    public GoalJudgementV1 {
        inputs = Map.copyOf(inputs);
    }

    @Override
    public String entityKey() {
        return patient + "/goal-judgement/" + goal;
    }

    @Override
    public String partitionKey() {
        return patient;
    }
}
