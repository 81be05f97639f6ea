package care.plumbline.treatments.catalogue;

import java.util.function.LongPredicate;

/// Gives up a draft.
///
/// @param expected the revision it is meant for
public record DiscardDraft(LongPredicate expected) {}
