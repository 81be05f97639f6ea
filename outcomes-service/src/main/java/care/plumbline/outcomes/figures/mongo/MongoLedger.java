package care.plumbline.outcomes.figures.mongo;

import care.plumbline.outcomes.figures.Ledger;
import care.plumbline.outcomes.figures.LedgerEntry;
import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    @Override
    public void enterAll(Collection<LedgerEntry> entries) {
        List<WriteModel<BsonDocument>> replacements = entries.stream()
                .sorted(Comparator.comparing(LedgerEntry::patient))
                .<WriteModel<BsonDocument>>map(
                        entry -> new UpdateOneModel<>(older(entry), new BsonDocument("$set", members(entry))))
                .toList();
        if (replacements.isEmpty()) {
            return;
        }
        int replaced = Answered.by(() -> documents.bulkWrite(replacements, new BulkWriteOptions().ordered(false)))
                .getMatchedCount();
        if (replaced < replacements.size()) {
            Set<String> present = present(entries);
            entries.stream().filter(entry -> !present.contains(entry.patient())).forEach(this::enter);
        }
    }

    private Set<String> present(Collection<LedgerEntry> entries) {
        List<String> patients = entries.stream().map(LedgerEntry::patient).toList();
        return Answered.by(() -> documents
                .find(Filters.in("_id", patients))
                .projection(Projections.include("_id"))
                .map(document -> document.getString("_id").getValue())
                .into(new HashSet<>()));
    }

    private boolean replacedOlder(LedgerEntry entry) {
        return Answered.by(() -> documents.updateOne(older(entry), new BsonDocument("$set", members(entry))))
                        .getMatchedCount()
                == 1;
    }

    /// Finds the patient's entry if it is older than this one.
    private static Bson older(LedgerEntry entry) {
        Bson older = Filters.or(
                Filters.lt("version", entry.version()),
                Filters.and(Filters.eq("version", entry.version()), Filters.lt("rules", entry.rules())),
                Filters.and(
                        Filters.eq("version", entry.version()),
                        Filters.eq("rules", entry.rules()),
                        Filters.not(Filters.gte("affiliation", entry.affiliation()))));
        return Filters.and(Filters.eq("_id", entry.patient()), older);
    }

    private static BsonDocument members(LedgerEntry entry) {
        BsonDocument members = Entries.of(entry);
        members.remove("_id");
        return members;
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
