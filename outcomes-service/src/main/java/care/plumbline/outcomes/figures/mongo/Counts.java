package care.plumbline.outcomes.figures.mongo;

import care.plumbline.outcomes.figures.Tally;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bson.BsonDocument;
import org.bson.BsonInt64;

/// A tally as it is stored: one 64-bit integer per counter.
final class Counts {

    private Counts() {}

    static BsonDocument of(Tally tally) {
        BsonDocument counts = new BsonDocument();
        tally.counts().forEach((counter, count) -> counts.append(counter, new BsonInt64(count)));
        return counts;
    }

    static Tally tally(BsonDocument counts) {
        SortedMap<String, Long> read = new TreeMap<>();
        counts.forEach((counter, count) -> read.put(counter, count.asNumber().longValue()));
        return new Tally(read);
    }
}
