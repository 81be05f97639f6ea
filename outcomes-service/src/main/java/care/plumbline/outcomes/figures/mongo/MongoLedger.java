package care.plumbline.outcomes.figures.mongo;

import care.plumbline.outcomes.figures.Ledger;
import care.plumbline.outcomes.figures.LedgerEntry;
import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// One document per patient.
@Component
final class MongoLedger implements Ledger {

    private final MongoCollection<BsonDocument> documents;

    MongoLedger(MongoDatabase database) {
        this.documents = database.getCollection("figure-ledger", BsonDocument.class);
    }

    @Override
    public Map<String, LedgerEntry> of(Collection<String> patients) {
        return patients.isEmpty()
                ? Map.of()
                : entries(Filters.in("_id", patients), patients.size()).stream()
                        .collect(Collectors.toMap(LedgerEntry::patient, Function.identity()));
    }

    @Override
    public void enter(LedgerEntry entry) {
        if (!replacedOlder(entry) && !inserted(entry)) {
            replacedOlder(entry);
        }
    }

    private boolean replacedOlder(LedgerEntry entry) {
        Bson older = Filters.or(
                Filters.lt("version", entry.version()),
                Filters.and(Filters.eq("version", entry.version()), Filters.lt("rules", entry.rules())),
                Filters.and(
                        Filters.eq("version", entry.version()),
                        Filters.eq("rules", entry.rules()),
                        Filters.not(Filters.gte("affiliation", entry.affiliation()))));
        BsonDocument members = Entries.of(entry);
        members.remove("_id");
        return Answered.by(() -> documents.updateOne(
                                Filters.and(Filters.eq("_id", entry.patient()), older),
                                new BsonDocument("$set", members)))
                        .getMatchedCount()
                == 1;
    }

    private boolean inserted(LedgerEntry entry) {
        try {
            Answered.by(() -> documents.insertOne(Entries.of(entry)));
            return true;
        } catch (MongoException present) {
            if (Answered.isDuplicateKey(present)) {
                return false;
            }
            throw present;
        }
    }

    @Override
    public List<LedgerEntry> page(@Nullable String after, int limit) {
        return entries(after == null ? Filters.empty() : Filters.gt("_id", after), limit);
    }

    private List<LedgerEntry> entries(Bson filter, int limit) {
        return Answered.by(() -> documents
                .find(filter)
                .sort(Sorts.ascending("_id"))
                .limit(limit)
                .map(Entries::entry)
                .into(new ArrayList<>()));
    }
}
