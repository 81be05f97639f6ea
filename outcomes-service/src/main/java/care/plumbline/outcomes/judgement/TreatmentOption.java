package care.plumbline.outcomes.judgement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A treatment that was discussed with the patient. It plays no part in a judgement.
///
/// @param option id, unique within the patient
/// @param by the provider who discussed it
/// @param decisions oldest first; the last one stands
public record TreatmentOption(
        String option,
        long version,
        Instant recordedAt,
        String treatment,
        LocalDate discussedOn,
        String by,
        List<Decided> decisions)
        implements Fact {

    public TreatmentOption {
        decisions = List.copyOf(decisions);
    }

    @Override
    public String key() {
        return "option/" + option;
    }

    @Override
    public Stream<LocalDate> days() {
        return Stream.empty();
    }

    /// What stood at the end of a day; empty while nothing was decided.
    public Optional<Decided> decidedBy(LocalDate day) {
        return decisions.stream().filter(decided -> !decided.on().isAfter(day)).reduce((one, last) -> last);
    }

    /// One decision on it.
    ///
    /// @param decision `open`, `accepted` or `declined`
    /// @param revisitOn when to look at it again
    public record Decided(
            String decision,
            LocalDate on,
            @Nullable String reason,
            @Nullable LocalDate revisitOn,
            Instant recordedAt) {

        public boolean isOpen() {
            return decision.equals("open");
        }
    }
}
