package care.plumbline.outcomes.figures;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What each patient has in the figures.
public interface Ledger {

    /// The entries of those patients who have one.
    Map<String, LedgerEntry> of(Collection<String> patients);

    /// Puts an entry in the place of an older one; does nothing when the present one is as new or newer.
    void enter(LedgerEntry entry);

    /// Enters each of them, at most one of a patient, by few commands where the database can do so.
    default void enterAll(Collection<LedgerEntry> entries) {
        entries.forEach(this::enter);
    }

    /// The next entries in the order of their patients.
    ///
    /// @param after the last patient of the page before, null for the first page
    List<LedgerEntry> page(@Nullable String after, int limit);
}
