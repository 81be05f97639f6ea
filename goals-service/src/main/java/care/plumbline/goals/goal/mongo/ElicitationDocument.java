package care.plumbline.goals.goal.mongo;

import care.plumbline.goals.goal.Asking;
import care.plumbline.goals.goal.Elicitation;
import care.plumbline.goals.goal.ElicitationState;
import care.plumbline.goals.goal.Elicited;
import care.plumbline.goals.goal.Recorded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whether a patient was asked for goals, as it is stored; work lists go by the state.
public record ElicitationDocument(
        long version,
        ElicitationState state,
        @Nullable String askedBy,
        @Nullable LocalDate askedOn,
        List<AskingDocument> askings,
        Instant recordedAt,
        String recordedBy) {

    /// One asking, as it is stored.
    public record AskingDocument(LocalDate askedOn, String askedBy, ElicitationState outcome) {}

    static ElicitationDocument of(Elicitation elicitation) {
        Elicited elicited = elicitation.elicited();
        return new ElicitationDocument(
                elicitation.version(),
                elicited.state(),
                elicited.askedBy(),
                elicited.askedOn(),
                elicitation.askings().stream()
                        .map(asking -> new AskingDocument(asking.askedOn(), asking.askedBy(), asking.outcome()))
                        .toList(),
                elicitation.recorded().at(),
                elicitation.recorded().by());
    }

    Elicited elicited() {
        return new Elicited(state, askedBy, askedOn);
    }

    Elicitation elicitation() {
        return new Elicitation(
                version,
                elicited(),
                askings.stream()
                        .map(asking -> new Asking(asking.askedOn, asking.askedBy, asking.outcome))
                        .toList(),
                new Recorded(recordedAt, recordedBy));
    }
}
