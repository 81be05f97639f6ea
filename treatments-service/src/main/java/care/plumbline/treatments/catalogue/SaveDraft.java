package care.plumbline.treatments.catalogue;

import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/// Writes the next version of an entry down, whole.
///
/// @param expected the revision it is meant for; null for a first draft
public record SaveDraft(Entry entry, @Nullable LongPredicate expected, Recorded recorded) {}
