package care.plumbline.outcomes.figures.mongo;

import care.plumbline.outcomes.figures.Tally;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bson.BsonDocument;

/// A tally as it is stored: in a group one 64-bit integer per counter, in a ledger entry, which is only ever replaced,
/// one text such as `courses=1,due=1`.
final class Counts {

    private static final String BETWEEN = ",";

    private Counts() {}

    static Tally tally(BsonDocument counts) {
        SortedMap<String, Long> read = new TreeMap<>();
        counts.forEach((counter, count) -> read.put(counter, count.asNumber().longValue()));
        return new Tally(read);
    }

    static String packed(Tally tally) {
        return tally.counts().entrySet().stream().map(Map.Entry::toString).collect(Collectors.joining(BETWEEN));
    }

    static Tally unpacked(String packed) {
        SortedMap<String, Long> read = new TreeMap<>();
        for (String count : packed.split(BETWEEN, -1)) {
            int cut = count.lastIndexOf('=');
            read.put(count.substring(0, cut), Long.valueOf(count.substring(cut + 1)));
        }
        return new Tally(read);
    }
}
