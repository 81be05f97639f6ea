package care.plumbline.outcomes.judgement;

import java.time.Instant;
import java.util.List;

/// What one patient adds to the figures of a population, whole: a newer version replaces an older one.
public record PatientContributions(String patient, long version, Instant recordedAt, List<Contribution> contributions) {

    public PatientContributions {
        contributions = List.copyOf(contributions);
    }
}
