package care.plumbline.outcomes.figures;

import java.util.List;

/// What came out of counting everything anew and comparing.
///
/// @param settled false when the figures moved all the while, so that nothing could be compared
/// @param patients with a ledger entry
/// @param groups compared
/// @param differences counters that are not what they should be
/// @param caseFilesAhead case files with newer contributions than were counted: they are on their way
/// @param caseFilesDiffering case files whose counted contributions are not the ones they have
public record Reconciliation(
        boolean settled,
        long patients,
        long groups,
        List<Difference> differences,
        long caseFilesAhead,
        long caseFilesDiffering) {

    /// @param kept what the group says
    /// @param recomputed the sum over all patients
    public record Difference(String group, String counter, long kept, long recomputed) {}

    public Reconciliation {
        differences = List.copyOf(differences);
    }

    /// Whether the figures are proved right, but for what is on its way.
    public boolean isRight() {
        return settled && differences.isEmpty() && caseFilesDiffering == 0;
    }
}
