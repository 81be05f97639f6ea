package care.plumbline.treatments.catalogue;

import care.plumbline.treatments.evidence.Required;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The catalogue as one release of the product ships it.
///
/// @param number rises with every release that changes an entry
public record Edition(int number, LocalDate date, List<Entry> entries) {

    public Edition {
        Required.that(number > 0, "number must be greater than 0");
        Required.value("date", date);
        entries = Required.list("entries", entries);
        Set<String> codes = new HashSet<>();
        for (Entry entry : entries) {
            Required.that(codes.add(entry.code()), "two entries have the code " + entry.code());
        }
        Required.that(
                entries.stream().filter(Entry::reference).count() == 1,
                "exactly one entry is the reference: the natural course");
    }

    /// The natural course, which expectations are derived from.
    public Entry reference() {
        return entries.stream().filter(Entry::reference).findFirst().orElseThrow();
    }
}
