package care.plumbline.outcomes.figures.mongo;

import care.plumbline.outcomes.figures.LedgerEntry;
import care.plumbline.outcomes.figures.Tally;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bson.BsonArray;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.BsonValue;

/// A ledger entry as it is stored. Group keys may contain dots, so they are values, not names of members. Most groups
/// of a patient have the same share: it is stored once, with the groups that have it. Entries of the first release
/// name one group a share, and have its tally as a document.
final class Entries {

    private Entries() {}

    static BsonDocument of(LedgerEntry entry) {
        Map<Tally, BsonArray> groups = new LinkedHashMap<>();
        entry.shares()
                .forEach((group, share) ->
                        groups.computeIfAbsent(share, one -> new BsonArray()).add(new BsonString(group)));
        BsonArray shares = new BsonArray();
        groups.forEach((share, names) ->
                shares.add(new BsonDocument("groups", names).append("packed", new BsonString(Counts.packed(share)))));
        return new BsonDocument("_id", new BsonString(entry.patient()))
                .append("version", new BsonInt64(entry.version()))
                .append("rules", new BsonInt32(entry.rules()))
                .append("affiliation", new BsonInt64(entry.affiliation()))
                .append("recordedAt", new BsonDateTime(entry.recordedAt().toEpochMilli()))
                .append("shares", shares);
    }

    static LedgerEntry entry(BsonDocument document) {
        SortedMap<String, Tally> shares = new TreeMap<>();
        document.getArray("shares").forEach(share -> read(share.asDocument(), shares));
        return new LedgerEntry(
                document.getString("_id").getValue(),
                document.getNumber("version").longValue(),
                document.getNumber("rules").intValue(),
                document.getNumber("affiliation", new BsonInt64(0)).longValue(),
                Instant.ofEpochMilli(document.getDateTime("recordedAt").getValue()),
                shares);
    }

    private static void read(BsonDocument share, SortedMap<String, Tally> shares) {
        if (share.containsKey("group")) {
            shares.put(share.getString("group").getValue(), Counts.tally(share.getDocument("tally")));
            return;
        }
        Tally tally = Counts.unpacked(share.getString("packed").getValue());
        for (BsonValue group : share.getArray("groups")) {
            shares.put(group.asString().getValue(), tally);
        }
    }
}
