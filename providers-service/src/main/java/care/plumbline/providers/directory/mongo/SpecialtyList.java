package care.plumbline.providers.directory.mongo;

import care.plumbline.delivery.StoreUnavailable;
import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/// Reads the providers of one specialty in the order of their ids, by an index of its own.
final class SpecialtyList {

    private static final String SPECIALTY = "state.specialty";

    private final MongoCollection<ListedDocument> documents;

    SpecialtyList(MongoDatabase database, String collection) {
        this.documents = database.getCollection(collection, ListedDocument.class);
        documents.createIndex(Indexes.ascending(SPECIALTY, "_id"));
    }

    List<ProviderDocument> page(String specialty, @Nullable String after, int limit) {
        Bson ofSpecialty = Filters.eq(SPECIALTY, specialty);
        try {
            return documents
                    .find(after == null ? ofSpecialty : Filters.and(ofSpecialty, Filters.gt("_id", after)))
                    .projection(Projections.include("state"))
                    .sort(Sorts.ascending("_id"))
                    .limit(limit)
                    .map(ListedDocument::state)
                    .into(new ArrayList<>());
        } catch (MongoException away) {
            throw new StoreUnavailable(away);
        }
    }

    /// The part of a stored document that a list needs.
    public record ListedDocument(@BsonId String id, ProviderDocument state) {}
}
