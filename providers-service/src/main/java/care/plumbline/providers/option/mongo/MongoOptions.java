package care.plumbline.providers.option.mongo;

import care.plumbline.delivery.AggregateStore;
import care.plumbline.delivery.Aggregates;
import care.plumbline.delivery.Announcer;
import care.plumbline.delivery.IndexedList;
import care.plumbline.delivery.Write;
import care.plumbline.providers.option.Option;
import care.plumbline.providers.option.OptionDecision;
import care.plumbline.providers.option.OptionDecision.Decided;
import care.plumbline.providers.option.OptionDecision.Refused;
import care.plumbline.providers.option.OptionDecision.Unchanged;
import care.plumbline.providers.option.OptionEvent;
import care.plumbline.providers.option.OptionResult;
import care.plumbline.providers.option.Options;
import care.plumbline.providers.option.PatientOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

final class MongoOptions implements Options {

    private final Aggregates<PatientOptionsDocument, PatientOptions> options;
    private final IndexedList<PatientOptionsDocument> byRevisit;
    private final Announcer<Option, PatientOptions> announcer;

    MongoOptions(AggregateStore<PatientOptionsDocument> store, Announcer<Option, PatientOptions> announcer) {
        this.options =
                store.as(PatientOptionsDocument::toPatientOptions, PatientOptionsDocument::of, PatientOptions::none);
        this.byRevisit = store.listedBy(Indexes.ascending(PatientOptionsDocument.REVISIT_ON, "_id"));
        this.announcer = announcer;
    }

    @Override
    public PatientOptions of(String patient) {
        return options.of(patient);
    }

    @Override
    public OptionResult change(String patient, String option, Function<PatientOptions, OptionDecision> decide) {
        return options.change(
                patient, known -> write(known, option, decide.apply(known)), after -> done(after, option, true));
    }

    @Override
    public List<PatientOptions> toRevisit(LocalDate day, @Nullable String after, int limit) {
        return byRevisit.page(Filters.lte(PatientOptionsDocument.REVISIT_ON, day), after, limit).stream()
                .map(entry -> entry.state().toPatientOptions())
                .toList();
    }

    private Write<PatientOptions, OptionResult> write(PatientOptions known, String option, OptionDecision decision) {
        return switch (decision) {
            case Decided(OptionEvent event) -> {
                PatientOptions after = known.after(event);
                Option changed = after.find(event.option()).orElseThrow();
                yield Write.of(after, announcer.announce(List.of(changed), after), done(after, option, true));
            }
            case Unchanged() -> Write.nothing(done(known, option, false));
            case Refused(var refusal) -> Write.nothing(new OptionResult.Refused(refusal));
        };
    }

    private static OptionResult done(PatientOptions known, String option, boolean changed) {
        return new OptionResult.Done(known.find(option).orElseThrow(), changed);
    }
}
