package care.plumbline.events;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A question that a patient wants answered, whole.
///
/// @param type What happened: the CloudEvents type.
/// @param patient Opaque id of the patient.
/// @param question Id of the question, unique within the patient.
/// @param version Version of the entity after this event: the newer one wins.
/// @param recordedAt When the service heard of it.
/// @param recordedBy Subject of the token that caused it.
/// @param text The question in the patient's words.
/// @param askedOn When it came up.
/// @param by Whose question it is.
/// @param course The course it is about.
/// @param goal The goal it is about.
/// @param forProvider Who is to answer; absent: whoever the patient sees next.
/// @param dueBy By when it should be answered.
/// @param state State of the question.
/// @param answer The answer, or why it was dropped.
/// @param closedOn When it was answered or dropped.
public record QuestionV1(
        String type,
        String patient,
        String question,
        long version,
        Instant recordedAt,
        String recordedBy,
        String text,
        LocalDate askedOn,
        String by,
        @Nullable String course,
        @Nullable String goal,
        @Nullable String forProvider,
        @Nullable LocalDate dueBy,
        String state,
        @Nullable String answer,
        @Nullable LocalDate closedOn)
        implements CareEvent {

    @Override
    public String entityKey() {
        return patient + "/question/" + question;
    }

    @Override
    public String partitionKey() {
        return patient;
    }
}
