package care.plumbline.outcomes.judgement;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A goal of the patient.
///
/// @param goal id, unique within the patient
/// @param kind PAIN, ACTIVITY, WORK, COPING, QUALITY_OF_LIFE or OTHER
/// @param statement in the patient's words
/// @param measure code of the outcome measure it is judged on
/// @param target score wanted
/// @param lifecycle as in FHIR Goal.lifecycleStatus
/// @param revisions oldest first: what it was before each of them
public record Goal(
        String goal,
        long version,
        Instant recordedAt,
        String kind,
        String statement,
        String measure,
        BigDecimal target,
        @Nullable LocalDate due,
        @Nullable Integer importance,
        @Nullable Integer difficulty,
        LocalDate statedOn,
        String lifecycle,
        List<Revision> revisions,
        @Nullable LocalDate closedOn)
        implements Fact {

    private static final String ENTERED_IN_ERROR = "entered-in-error";

    public Goal {
        revisions = List.copyOf(revisions);
    }

    @Override
    public String key() {
        return "goal/" + goal;
    }

    @Override
    public Stream<LocalDate> days() {
        return Stream.of(Stream.of(statedOn), revisions.stream().map(Revision::revisedOn), Stream.ofNullable(closedOn))
                .flatMap(days -> days);
    }

    /// The goal as it stood at the end of a day: empty before it was stated, and always when it was entered in error.
    public Optional<Goal> asOf(LocalDate day) {
        if (statedOn.isAfter(day) || lifecycle.equals(ENTERED_IN_ERROR)) {
            return Optional.empty();
        }
        Optional<Revision> undone = revisions.stream()
                .filter(revision -> revision.revisedOn().isAfter(day))
                .findFirst();
        boolean stillOpen = closedOn != null && closedOn.isAfter(day);
        return Optional.of(new Goal(
                goal,
                version,
                recordedAt,
                kind,
                undone.map(Revision::statementBefore).orElse(statement),
                measure,
                undone.map(Revision::targetBefore).orElse(target),
                undone.isPresent() ? undone.get().dueBefore() : due,
                importance,
                difficulty,
                statedOn,
                stillOpen ? "active" : lifecycle,
                revisions,
                stillOpen ? null : closedOn));
    }

    /// What a goal was before it was changed.
    public record Revision(
            LocalDate revisedOn,
            String statementBefore,
            BigDecimal targetBefore,
            @Nullable LocalDate dueBefore) {}
}
