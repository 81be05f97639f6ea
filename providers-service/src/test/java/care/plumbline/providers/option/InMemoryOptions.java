package care.plumbline.providers.option;

import care.plumbline.providers.option.OptionDecision.Decided;
import care.plumbline.providers.option.OptionDecision.Refused;
import care.plumbline.providers.option.OptionDecision.Unchanged;
import care.plumbline.providers.option.OptionResult.Done;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

public final class InMemoryOptions implements Options {

    private final TreeMap<String, PatientOptions> known = new TreeMap<>();

    @Override
    public synchronized PatientOptions of(String patient) {
        return known.getOrDefault(patient, PatientOptions.none(patient));
    }

    @Override
    public synchronized OptionResult change(
            String patient, String option, Function<PatientOptions, OptionDecision> decide) {
        PatientOptions options = of(patient);
        return switch (decide.apply(options)) {
            case Decided(var event) -> {
                PatientOptions after = options.after(event);
                known.put(patient, after);
                yield new Done(after.find(option).orElseThrow(), true);
            }
            case Unchanged() -> new Done(options.find(option).orElseThrow(), false);
            case Refused(var refusal) -> new OptionResult.Refused(refusal);
        };
    }

    @Override
    public synchronized List<PatientOptions> toRevisit(LocalDate day, @Nullable String after, int limit) {
        return known.values().stream()
                .filter(options -> !options.toRevisitBy(day).isEmpty())
                .filter(options -> after == null || options.patient().compareTo(after) > 0)
                .limit(limit)
                .toList();
    }
}
