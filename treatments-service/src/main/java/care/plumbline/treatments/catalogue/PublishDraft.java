package care.plumbline.treatments.catalogue;

import care.plumbline.treatments.evidence.Expectation;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongPredicate;

/// Makes a draft the next version of the entry.
///
/// @param expected the revision it is meant for
/// @param evidence what the evidence expects of an entry
public record PublishDraft(LongPredicate expected, Function<Entry, List<Expectation>> evidence, Recorded recorded) {}
