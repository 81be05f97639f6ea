package care.plumbline.providers.option;

import care.plumbline.providers.option.OptionDecision.Decided;
import care.plumbline.providers.option.OptionDecision.Refused;
import care.plumbline.providers.option.OptionDecision.Unchanged;
import care.plumbline.providers.option.OptionEvent.OptionDecided;
import care.plumbline.providers.option.OptionEvent.OptionDiscussed;
import care.plumbline.providers.option.OptionRefusal.InTheFuture;
import care.plumbline.providers.option.OptionRefusal.ReasonMissing;
import care.plumbline.providers.option.OptionRefusal.SaidOtherwise;
import care.plumbline.providers.option.OptionRefusal.StaleVersion;
import care.plumbline.providers.option.OptionRefusal.TooEarly;
import care.plumbline.providers.option.OptionRefusal.TooMany;
import care.plumbline.providers.option.OptionRefusal.UnknownOption;
import care.plumbline.providers.recording.Recording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// All options discussed with a patient, in the order in which they were told: one aggregate per patient.
public record PatientOptions(String patient, List<Option> options) {

    /// Bounds on what one document and one event can grow to.
    public static final int MOST_OPTIONS = 500;

    public static final int MOST_VERDICTS = 50;

    public PatientOptions {
        options = List.copyOf(options);
    }

    /// The options of a patient of whom nothing was heard.
    public static PatientOptions none(String patient) {
        return new PatientOptions(patient, List.of());
    }

    /// Number of changes of all options so far.
    public long version() {
        return options.stream().mapToLong(Option::version).sum();
    }

    public Optional<Option> find(String option) {
        return options.stream().filter(known -> known.id().equals(option)).findFirst();
    }

    OptionDecision discuss(DiscussOption request, Recording recording) {
        Optional<Option> known = find(request.option());
        if (known.isPresent()) {
            return known.get().discussed().equals(request) ? new Unchanged() : new Refused(new SaidOtherwise());
        }
        if (request.on().isAfter(recording.today())) {
            return new Refused(new InTheFuture("on"));
        }
        return options.size() >= MOST_OPTIONS
                ? new Refused(new TooMany(MOST_OPTIONS))
                : new Decided(new OptionDiscussed(request, recording));
    }

    OptionDecision decide(DecideOption request, Recording recording) {
        Optional<Option> known = find(request.option());
        if (known.isEmpty()) {
            return new Refused(new UnknownOption());
        }
        Option option = known.get();
        if (!request.expected().test(option.version())) {
            return new Refused(new StaleVersion());
        }
        Verdict verdict = request.verdict();
        if (option.standing().filter(verdict::equals).isPresent()) {
            return new Unchanged();
        }
        return fault(option, verdict, recording)
                .<OptionDecision>map(Refused::new)
                .orElseGet(() -> new Decided(new OptionDecided(option.id(), verdict, recording)));
    }

    /// The options after an event: the only way to their next state.
    public PatientOptions after(OptionEvent event) {
        List<Option> next = new ArrayList<>(options);
        switch (event) {
            case OptionDiscussed discussed -> next.add(Option.discussed(discussed));
            case OptionDecided decided ->
                next.replaceAll(option -> option.id().equals(decided.option()) ? option.after(decided) : option);
        }
        return new PatientOptions(patient, next);
    }

    /// Options that were set aside until a day, and have not been discussed again since.
    public List<Option> toRevisitBy(LocalDate day) {
        return options.stream()
                .filter(option -> {
                    LocalDate revisitOn = revisitOn(option);
                    return revisitOn != null && !revisitOn.isAfter(day);
                })
                .toList();
    }

    /// The first day on which there is something to look at again.
    public Optional<LocalDate> firstRevisit() {
        return options.stream()
                .map(this::revisitOn)
                .<LocalDate>mapMulti((day, found) -> {
                    if (day != null) {
                        found.accept(day);
                    }
                })
                .min(LocalDate::compareTo);
    }

    private @Nullable LocalDate revisitOn(Option option) {
        Optional<Verdict> verdict = option.standing().filter(standing -> !standing.accepted());
        boolean again = verdict.isPresent()
                && options.stream()
                        .anyMatch(other -> other.treatment().equals(option.treatment())
                                && other.discussed().on().isAfter(verdict.get().on()));
        return again ? null : verdict.map(Verdict::revisitOn).orElse(null);
    }

    private static Optional<OptionRefusal> fault(Option option, Verdict verdict, Recording recording) {
        if (verdict.on().isAfter(recording.today())) {
            return Optional.of(new InTheFuture("on"));
        }
        if (verdict.on().isBefore(option.latestDay())) {
            return Optional.of(new TooEarly("on", option.latestDay()));
        }
        if (!verdict.accepted() && verdict.kind() == null) {
            return Optional.of(new ReasonMissing("reasonKind"));
        }
        if (!verdict.accepted() && (verdict.reason() == null || verdict.reason().isBlank())) {
            return Optional.of(new ReasonMissing("reason"));
        }
        if (verdict.revisitOn() != null && !verdict.revisitOn().isAfter(verdict.on())) {
            return Optional.of(new TooEarly("revisitOn", verdict.on().plusDays(1)));
        }
        return option.verdicts().size() >= MOST_VERDICTS ? Optional.of(new TooMany(MOST_VERDICTS)) : Optional.empty();
    }
}
