package care.plumbline.providers.awareness;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Where the sheets are kept: one document for each patient and month, found by its id.
public interface Sheets {

    /// A sheet as it is after a change, or as it was found where nothing changed.
    record Changed(Sheet sheet, boolean changed) {}

    /// Where a sheet is found.
    record Place(String patient, YearMonth month) {

        public String key() {
            return Sheets.key(patient, month);
        }
    }

    /// What sheets are looked for by.
    enum Having {
        /// Items that wait for one of the providers.
        WAITING,
        /// Overdue items that wait for one of the providers.
        OVERDUE,
        /// Items that wait for one of the providers, or that they acknowledged.
        DELIVERED
    }

    /// Counts over all sheets.
    ///
    /// @param overdue Overdue items.
    /// @param unassigned Items of patients without PCP.
    /// @param oldest When the oldest item that waits was put before its PCP.
    record Standing(long overdue, long unassigned, @Nullable Instant oldest) {}

    /// One sheet, blank where nothing happened.
    Sheet of(String patient, YearMonth month);

    /// The sheets of a patient for some months, in their order.
    default List<Sheet> of(String patient, List<YearMonth> months) {
        return months.stream().map(month -> of(patient, month)).toList();
    }

    /// Lets `decide` look at the sheet and stores what it decides together with its announcements. Two changes of one
    /// sheet never overtake each other: the later one is decided on what the earlier left.
    Changed change(String patient, YearMonth month, Function<Sheet, List<AwarenessEvent>> decide);

    /// Like `change` for each of the sheets, by few commands.
    void changeAll(Collection<Place> places, Function<Sheet, List<AwarenessEvent>> decide);

    /// Sheets in the order of patient and month.
    ///
    /// @param providers only with items of these, all where absent
    /// @param after key of the last sheet of the page before; absent for the first page
    List<Sheet> having(Having what, @Nullable Collection<String> providers, @Nullable String after, int limit);

    /// Sheets with an item that has become overdue and is not marked so yet.
    List<Sheet> due(Instant now, int limit);

    Standing standing();

    /// Key of a sheet in the order of `having`.
    static String key(String patient, YearMonth month) {
        return patient + "/" + month;
    }

    /// A key that comes after all sheets of a patient.
    static String keyAfter(String patient) {
        return patient + "/~";
    }
}
