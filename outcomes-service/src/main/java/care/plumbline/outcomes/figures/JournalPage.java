package care.plumbline.outcomes.figures;

import java.util.List;

/// The one step of a lane that is under way, or was the last to be finished. Written before anything is
/// counted, so that whoever comes next can finish what a crash left half done.
///
/// @param lane every patient has one lane, for ever
/// @param step rises by one with every page of the lane
/// @param entries what the ledger will say; at most one per patient
public record JournalPage(int lane, long step, List<LedgerEntry> entries) {

    /// How many lanes there are. Never to be changed: a patient must not change lanes.
    public static final int LANES = 16;

    public JournalPage {
        entries = List.copyOf(entries);
    }

    public static int laneOf(String patient) {
        return Math.floorMod(patient.hashCode(), LANES);
    }

    /// Before the first step.
    public static JournalPage blank(int lane) {
        return new JournalPage(lane, 0, List.of());
    }

    public JournalPage next(List<LedgerEntry> newEntries) {
        return new JournalPage(lane, step + 1, newEntries);
    }
}
