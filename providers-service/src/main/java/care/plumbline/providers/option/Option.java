package care.plumbline.providers.option;

import care.plumbline.providers.option.OptionEvent.OptionDecided;
import care.plumbline.providers.option.OptionEvent.OptionDiscussed;
import care.plumbline.providers.recording.LastChange;
import care.plumbline.providers.recording.Recorded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One discussion of a treatment with a patient. What was decided may be decided otherwise later; every decision is
/// kept and the last one stands. Discussed again it is another option.
///
/// @param version number of events so far
/// @param verdicts oldest first
public record Option(
        String id, long version, DiscussOption discussed, List<Recorded<Verdict>> verdicts, LastChange lastChange) {

    public Option {
        verdicts = List.copyOf(verdicts);
    }

    static Option discussed(OptionDiscussed event) {
        LastChange change = LastChange.of(event.what(), event.recording());
        return new Option(event.option(), 1, event.discussed(), List.of(), change);
    }

    Option after(OptionDecided event) {
        List<Recorded<Verdict>> next = new ArrayList<>(verdicts);
        next.add(Recorded.of(event.verdict(), event.recording()));
        return new Option(id, version + 1, discussed, next, LastChange.of(event.what(), event.recording()));
    }

    public String treatment() {
        return discussed.treatment();
    }

    /// The decision that stands.
    public Optional<Verdict> standing() {
        return verdicts.isEmpty()
                ? Optional.empty()
                : Optional.of(verdicts.getLast().statement());
    }

    /// The earliest day of a further decision.
    LocalDate latestDay() {
        return standing().map(Verdict::on).orElse(discussed.on());
    }

    public boolean isContraindicated() {
        return standing()
                .filter(verdict -> verdict.kind() == DeclineKind.CONTRAINDICATED)
                .isPresent();
    }
}
