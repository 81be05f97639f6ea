package care.plumbline.events;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One score that is asked for at one wave of a course: the reminder that it is due, that it is overdue, and what
/// became of it. Each reminder is one event.
///
/// @param type What happened: the CloudEvents type.
/// @param patient Opaque id of the patient.
/// @param course The course that the score is asked for.
/// @param measure Outcome measure to be filled in.
/// @param wave When in the course: baseline, or weeks from the first session.
/// @param version Version of the entity after this event: the newer one wins. Rises, with gaps.
/// @param recordedAt When the service heard of it.
/// @param recordedBy Subject of the token that caused it.
/// @param state due and overdue wait for a score; done, missed and dropped wait no more.
/// @param opensOn First day on which a score counts for the wave.
/// @param dueOn Day on which the score is wanted; overdue from the next day on. Absent before the first session is
///     known.
/// @param closesOn Last day on which it is asked for.
public record AssessmentV1(
        String type,
        String patient,
        String course,
        String measure,
        String wave,
        long version,
        Instant recordedAt,
        String recordedBy,
        String state,
        LocalDate opensOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate closesOn)
        implements CareEvent {

    @Override
    public String entityKey() {
        return patient + "/assessment/" + course + "/" + measure + "/" + wave;
    }

    @Override
    public String partitionKey() {
        return patient;
    }
}
