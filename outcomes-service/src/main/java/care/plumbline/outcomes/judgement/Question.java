package care.plumbline.outcomes.judgement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A question that the patient wants answered. It plays no part in a judgement.
///
/// @param question id, unique within the patient
/// @param by whose question it is
/// @param forProvider who is to answer; absent: whoever the patient sees next
/// @param state `open`, `answered` or `dropped`
/// @param closedOn when it was answered or dropped
public record Question(
        String question,
        long version,
        Instant recordedAt,
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
        implements Fact {

    @Override
    public String key() {
        return "question/" + question;
    }

    @Override
    public Stream<LocalDate> days() {
        return Stream.empty();
    }

    /// Whether it waited for an answer at the end of a day.
    public boolean openOn(LocalDate day) {
        return !askedOn.isAfter(day) && (state.equals("open") || (closedOn != null && closedOn.isAfter(day)));
    }
}
