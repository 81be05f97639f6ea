package care.plumbline.treatments.catalogue;

import care.plumbline.treatments.evidence.Expectation;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One version of an entry. It never changes: what a course was disclosed with stays readable.
///
/// @param number from 1, one more for each
/// @param evidence what the evidence expected when the version was made
/// @param retired whether the treatment left the catalogue with this version
/// @param edition of the shipped catalogue that the entry came from; 0 where it was never shipped
/// @param own true where this deployment wrote the entry itself: no shipped edition takes its place
public record Version(
        long number,
        Entry entry,
        List<Expectation> evidence,
        boolean retired,
        int edition,
        Recorded recorded,
        @Nullable Boolean own) {

    public Version {
        evidence = List.copyOf(evidence);
    }

    /// Whether this deployment wrote the entry itself.
    public boolean written() {
        return Boolean.TRUE.equals(own);
    }

    /// What the evidence expects on a measure; empty where nothing is held.
    public Optional<Expectation> evidence(String measure) {
        return evidence.stream()
                .filter(expectation -> expectation.measure().equals(measure))
                .findFirst();
    }
}
