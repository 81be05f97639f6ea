package care.plumbline.providers.directory.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;

import care.plumbline.delivery.AggregateStore;
import care.plumbline.delivery.Entry;
import care.plumbline.delivery.IndexedList;
import care.plumbline.providers.directory.ProviderQuery;
import com.mongodb.client.model.Indexes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/// Reads providers by specialty, organisation and offers in the order of their ids, each by an index of its own.
final class ProviderLists {

    private static final String SPECIALTY = "state.specialty";
    private static final String ORGANIZATION = "state.organization";
    private static final String OFFERS = "state.offers";

    private final AggregateStore<ProviderDocument> all;
    private final IndexedList<ProviderDocument> list;

    ProviderLists(AggregateStore<ProviderDocument> all) {
        this.all = all;
        all.listedBy(Indexes.ascending(ORGANIZATION, "_id"));
        all.listedBy(Indexes.ascending(OFFERS + ".treatment", "_id"));
        this.list = all.listedBy(Indexes.ascending(SPECIALTY, "_id"));
    }

    List<Entry<ProviderDocument>> page(ProviderQuery query, @Nullable String after, int limit) {
        List<Bson> wanted = new ArrayList<>();
        if (query.offers() != null) {
            wanted.add(elemMatch(OFFERS, offeredOn(query.offers(), query.on())));
        }
        if (query.organization() != null) {
            wanted.add(eq(ORGANIZATION, query.organization()));
        }
        if (query.specialty() != null) {
            wanted.add(eq(SPECIALTY, query.specialty()));
        }
        return wanted.isEmpty() ? all.page(after, limit) : list.page(and(wanted), after, limit);
    }

    private static Bson offeredOn(String treatment, LocalDate day) {
        return and(
                eq("treatment", treatment),
                or(eq("since", null), lte("since", day)),
                or(eq("until", null), gte("until", day)));
    }
}
