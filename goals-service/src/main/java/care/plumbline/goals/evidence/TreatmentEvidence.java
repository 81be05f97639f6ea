package care.plumbline.goals.evidence;

import java.util.List;
import java.util.Optional;

/// What one version of a catalogue entry says about results.
///
/// @param treatment code of the treatment
/// @param fromWeeks w1 of the judging window: before it nobody may judge
/// @param toWeeks w2 of the judging window
/// @param expectations per measure, only those with a mean and a spread
public record TreatmentEvidence(
        String treatment, long version, int fromWeeks, int toWeeks, List<ExpectedImprovement> expectations) {

    public TreatmentEvidence {
        expectations = List.copyOf(expectations);
    }

    /// What the evidence expects on a measure; empty where it states nothing.
    public Optional<ExpectedImprovement> on(String measure) {
        return expectations.stream()
                .filter(expected -> expected.measure().equals(measure))
                .findFirst();
    }
}
