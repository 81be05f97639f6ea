package care.plumbline.providers.awareness.mongo;

import care.plumbline.delivery.AggregateStore;
import care.plumbline.delivery.Aggregates;
import care.plumbline.delivery.StoreUnavailable;
import care.plumbline.delivery.Write;
import care.plumbline.providers.awareness.Watch;
import care.plumbline.providers.awareness.Watches;
import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.bson.Document;

/// Watches; those whose PCP changes by the calendar are found by an index over the day.
final class MongoWatches implements Watches {

    private static final String NEXT = "state.nextOn";

    private final Aggregates<WatchDocument, Watch> watches;
    private final MongoCollection<Document> documents;

    MongoWatches(AggregateStore<WatchDocument> store, MongoCollection<Document> documents) {
        this.watches = store.as(WatchDocument::toWatch, WatchDocument::of, Watch::none);
        this.documents = documents;
        documents.createIndex(Indexes.ascending(NEXT));
    }

    @Override
    public Watch of(String patient) {
        return watches.of(patient);
    }

    @Override
    public Map<String, Watch> of(Collection<String> patients) {
        return watches.of(patients);
    }

    @Override
    public Watch change(String patient, UnaryOperator<Watch> change) {
        return watches.change(patient, before -> write(before, change), after -> after);
    }

    @Override
    public Map<String, Watch> changeAll(Collection<String> patients, UnaryOperator<Watch> change) {
        return watches.changeAll(patients, (patient, before) -> write(before, change), (patient, after) -> after);
    }

    private static Write<Watch, Watch> write(Watch before, UnaryOperator<Watch> change) {
        Watch after = change.apply(before);
        return after.equals(before) ? Write.nothing(before) : Write.of(after, List.of(), after);
    }

    @Override
    public List<String> turning(LocalDate day, int limit) {
        try {
            return documents
                    .find(Filters.lte(NEXT, day))
                    .projection(Projections.include("_id"))
                    .limit(limit)
                    .map(document -> document.getString("_id"))
                    .into(new ArrayList<>());
        } catch (MongoException away) {
            throw new StoreUnavailable(away);
        }
    }
}
