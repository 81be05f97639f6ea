package care.plumbline.outcomes.judgement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Whether the patient was asked for goals. It plays no part in a judgement.
///
/// @param state `never-asked`, `asked-and-none`, `implied-by-clinician` or `stated`
public record Elicitation(
        long version,
        Instant recordedAt,
        String state,
        @Nullable String askedBy,
        @Nullable LocalDate askedOn) implements Fact {

    @Override
    public String key() {
        return "elicitation";
    }

    @Override
    public Stream<LocalDate> days() {
        return Stream.empty();
    }
}
