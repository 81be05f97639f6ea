package care.plumbline.providers.option.mongo;

import care.plumbline.delivery.AggregateStore;
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

    private final AggregateStore<PatientOptionsDocument> store;
    private final IndexedList<PatientOptionsDocument> byRevisit;
    private final Announcer<Option, PatientOptions> announcer;

    MongoOptions(AggregateStore<PatientOptionsDocument> store, Announcer<Option, PatientOptions> announcer) {
        this.store = store;
        this.byRevisit = store.listedBy(Indexes.ascending(PatientOptionsDocument.REVISIT_ON, "_id"));
        this.announcer = announcer;
    }

    @Override
    public PatientOptions of(String patient) {
        return store.find(patient)
                .map(PatientOptionsDocument::toPatientOptions)
                .orElseGet(() -> PatientOptions.none(patient));
    }

    @Override
    public OptionResult change(String patient, String option, Function<PatientOptions, OptionDecision> decide) {
        return store.change(
                patient,
                found -> {
                    PatientOptions options = found.map(PatientOptionsDocument::toPatientOptions)
                            .orElseGet(() -> PatientOptions.none(patient));
                    return write(options, option, decide.apply(options));
                },
                done -> done(done.toPatientOptions(), option, true));
    }

    @Override
    public List<PatientOptions> toRevisit(LocalDate day, @Nullable String after, int limit) {
        return byRevisit.page(Filters.lte(PatientOptionsDocument.REVISIT_ON, day), after, limit).stream()
                .map(entry -> entry.state().toPatientOptions())
                .toList();
    }

    private Write<PatientOptionsDocument, OptionResult> write(
            PatientOptions options, String option, OptionDecision decision) {
        return switch (decision) {
            case Decided(OptionEvent event) -> {
                PatientOptions after = options.after(event);
                Option changed = after.find(event.option()).orElseThrow();
                yield Write.of(
                        PatientOptionsDocument.of(after),
                        announcer.announce(List.of(changed), after),
                        done(after, option, true));
            }
            case Unchanged() -> Write.nothing(done(options, option, false));
            case Refused(var refusal) -> Write.nothing(new OptionResult.Refused(refusal));
        };
    }

    private static OptionResult done(PatientOptions options, String option, boolean changed) {
        return new OptionResult.Done(options.find(option).orElseThrow(), changed);
    }
}
