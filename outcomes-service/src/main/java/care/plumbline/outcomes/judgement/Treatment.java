package care.plumbline.outcomes.judgement;

import java.util.List;
import java.util.Optional;

/// One version of a catalogue entry, as far as judging and reporting need it.
public record Treatment(TreatmentVersion id, String name, JudgingWindow window, List<Evidence> evidence) {

    public Treatment {
        evidence = List.copyOf(evidence);
    }

    public Optional<Evidence> evidenceOn(String measure) {
        return evidence.stream().filter(one -> one.measure().equals(measure)).findFirst();
    }
}
