package care.plumbline.treatments.catalogue;

import care.plumbline.treatments.evidence.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// When the sources of an entry were read, and which of them are overdue.
final class Readings {

    private record Read(String place, String source, Reading reading) {}

    private final List<Read> found = new ArrayList<>();

    private Readings() {}

    static Readings of(Entry entry) {
        Readings readings = new Readings();
        readings.add("arms", entry.arms(), arm -> arm.source(), arm -> arm.read());
        readings.add("effects", entry.effects(), effect -> effect.source(), effect -> effect.read());
        readings.add("responders", entry.responders(), Responders::source, Responders::read);
        readings.add("guidelines", entry.guidelines(), Guideline::guideline, Guideline::read);
        readings.add("sources", entry.sources(), Source::citation, Source::read);
        return readings;
    }

    List<Overdue> overdue(LocalDate today) {
        return found.stream()
                .filter(read -> read.reading().stale(today))
                .map(read -> Overdue.of(read.place(), read.source(), read.reading()))
                .toList();
    }

    Optional<LocalDate> earliestDue() {
        return found.stream().map(read -> read.reading().reviewDue()).min(Comparator.naturalOrder());
    }

    private <T> void add(
            String place, List<T> values, Function<T, String> source, Function<T, @Nullable Reading> reading) {
        for (int i = 0; i < values.size(); i++) {
            T value = values.get(i);
            Reading read = reading.apply(value);
            if (read != null) {
                found.add(new Read(place + "[" + i + "]", source.apply(value), read));
            }
        }
    }
}
