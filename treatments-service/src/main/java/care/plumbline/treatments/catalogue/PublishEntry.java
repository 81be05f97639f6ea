package care.plumbline.treatments.catalogue;

import care.plumbline.treatments.evidence.Expectation;
import java.util.List;
import java.util.function.Function;

/// Puts an entry of a shipped edition into the catalogue.
///
/// @param evidence what the evidence expects of an entry
public record PublishEntry(Entry entry, int edition, Function<Entry, List<Expectation>> evidence, Recorded recorded) {}
