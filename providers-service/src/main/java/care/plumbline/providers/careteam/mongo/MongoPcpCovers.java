package care.plumbline.providers.careteam.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.nor;
import static com.mongodb.client.model.Filters.or;

import care.plumbline.delivery.Entry;
import care.plumbline.delivery.IndexedList;
import care.plumbline.delivery.LatestEntities;
import care.plumbline.providers.careteam.PcpCover;
import care.plumbline.providers.careteam.PcpCovers;
import com.mongodb.client.model.Indexes;
import java.time.LocalDate;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/// The key of a cover is the entity key of the patient's care team.
final class MongoPcpCovers implements PcpCovers {

    private static final String KEY = "/care-team";
    private static final String ORGANIZATIONS = "state.organizations";
    private static final String THROUGH = "state.through";
    private static final String FIRST = "state.first";
    private static final String PATCHY = "state.patchy";

    private final IndexedList<PcpCover> list;

    MongoPcpCovers(LatestEntities<PcpCover> covers) {
        covers.listedBy(Indexes.ascending(ORGANIZATIONS, "_id"));
        covers.listedBy(Indexes.ascending(FIRST, "_id"));
        covers.listedBy(Indexes.ascending(PATCHY, "_id"));
        this.list = covers.listedBy(Indexes.ascending(THROUGH, "_id"));
    }

    @Override
    public List<PcpCover> without(LocalDate day, @Nullable String organization, @Nullable String after, int limit) {
        return list.page(uncovered(day, organization), after == null ? null : after + KEY, limit).stream()
                .map(Entry::state)
                .toList();
    }

    @Override
    public Figure figure(LocalDate day, @Nullable String organization) {
        return new Figure(list.count(among(organization)), list.count(uncovered(day, organization)));
    }

    /// The last period is over, the first one has not begun, or the day lies between two.
    private static Bson uncovered(LocalDate day, @Nullable String organization) {
        Bson covered = elemMatch("state.periods", and(lte("from", day), gte("through", day)));
        Bson uncovered = or(lt(THROUGH, day), gt(FIRST, day), and(eq(PATCHY, true), nor(covered)));
        return and(among(organization), uncovered);
    }

    private static Bson among(@Nullable String organization) {
        return organization == null ? empty() : eq(ORGANIZATIONS, organization);
    }
}
