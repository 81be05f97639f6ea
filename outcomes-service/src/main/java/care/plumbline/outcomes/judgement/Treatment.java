package care.plumbline.outcomes.judgement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// One version of a catalogue entry, as far as judging and reporting need it.
///
/// @param certainty of the evidence, in the words of its source; `none` where there is none
public record Treatment(
        TreatmentVersion id,
        Instant recordedAt,
        String name,
        String certainty,
        JudgingWindow window,
        List<Evidence> evidence) {

    public Treatment {
        evidence = List.copyOf(evidence);
    }

    public Optional<Evidence> evidenceOn(String measure) {
        return evidence.stream().filter(one -> one.measure().equals(measure)).findFirst();
    }
}
