package care.plumbline.outcomes.casefile.mongo;

import care.plumbline.outcomes.judgement.Elicitation;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Whether the patient was asked for goals, as it is stored.
public record ElicitationDocument(
        long version,
        Instant recordedAt,
        String state,
        @Nullable String askedBy,
        @Nullable LocalDate askedOn) {

    static ElicitationDocument of(Elicitation elicitation) {
        return new ElicitationDocument(
                elicitation.version(),
                elicitation.recordedAt(),
                elicitation.state(),
                elicitation.askedBy(),
                elicitation.askedOn());
    }

    Elicitation elicitation() {
        return new Elicitation(version, recordedAt, state, askedBy, askedOn);
    }
}
