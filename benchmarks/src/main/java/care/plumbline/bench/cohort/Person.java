package care.plumbline.bench.cohort;

import java.util.List;

/// A made-up patient.
///
/// @param lines what the import format says of them
/// @param corrections scores that were entered wrong and are corrected afterwards
/// @param late ids of scores that come in after everything else
public record Person(String id, List<Line> lines, List<Correction> corrections, List<String> late) {

    public Person {
        lines = List.copyOf(lines);
        corrections = List.copyOf(corrections);
        late = List.copyOf(late);
    }

    /// @param value the score that it should have been
    public record Correction(String measurement, int value) {}
}
