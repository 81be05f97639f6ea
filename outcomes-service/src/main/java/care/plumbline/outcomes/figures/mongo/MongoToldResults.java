package care.plumbline.outcomes.figures.mongo;

import care.plumbline.delivery.AggregateStore;
import care.plumbline.delivery.Announcer;
import care.plumbline.delivery.DocumentStores;
import care.plumbline.delivery.OutgoingEvent;
import care.plumbline.delivery.Write;
import care.plumbline.outcomes.figures.Results;
import care.plumbline.outcomes.figures.ResultsChanged;
import care.plumbline.outcomes.figures.ToldResults;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;

/// One document per group and measure; the event leaves with the write.
@Component
final class MongoToldResults implements ToldResults {

    private final AggregateStore<ResultsDocument> documents;
    private final Announcer<ResultsChanged, Results> announcer;

    MongoToldResults(DocumentStores stores, Announcer<ResultsChanged, Results> announcer) {
        this.announcer = announcer;
        this.documents = stores.aggregates("results", ResultsDocument.class, document -> announced(document.told()));
    }

    @Override
    public boolean tell(Results results, Instant now) {
        String id = results.kind().code() + "/" + results.code() + "/" + results.measure();
        return documents.change(
                id,
                found -> {
                    if (found.isPresent() && found.get().results().equals(results)) {
                        return Write.nothing(false);
                    }
                    ResultsChanged changed = ResultsChanged.after(
                            found.map(ResultsDocument::version).orElse(0L),
                            results,
                            now.truncatedTo(ChronoUnit.MILLIS));
                    return Write.of(ResultsDocument.of(changed), announced(changed), true);
                },
                done -> true);
    }

    private List<OutgoingEvent> announced(ResultsChanged changed) {
        return announcer.announce(List.of(changed), changed.results());
    }
}
