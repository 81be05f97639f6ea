package care.plumbline.outcomes.figures.mongo;

import care.plumbline.outcomes.figures.LedgerEntry;
import care.plumbline.outcomes.figures.Tally;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bson.BsonArray;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.BsonValue;

/// A ledger entry as it is stored. Group keys may contain dots, so they are values, not names of members.
final class Entries {

    private Entries() {}

    static BsonDocument of(LedgerEntry entry) {
        BsonArray shares = new BsonArray();
        entry.shares()
                .forEach((group, share) ->
                        shares.add(new BsonDocument("group", new BsonString(group)).append("tally", Counts.of(share))));
        return new BsonDocument("_id", new BsonString(entry.patient()))
                .append("version", new BsonInt64(entry.version()))
                .append("rules", new BsonInt32(entry.rules()))
                .append("recordedAt", new BsonDateTime(entry.recordedAt().toEpochMilli()))
                .append("shares", shares);
    }

    static LedgerEntry entry(BsonDocument document) {
        SortedMap<String, Tally> shares = new TreeMap<>();
        for (BsonValue share : document.getArray("shares")) {
            shares.put(
                    share.asDocument().getString("group").getValue(),
                    Counts.tally(share.asDocument().getDocument("tally")));
        }
        return new LedgerEntry(
                document.getString("_id").getValue(),
                document.getNumber("version").longValue(),
                document.getNumber("rules").intValue(),
                Instant.ofEpochMilli(document.getDateTime("recordedAt").getValue()),
                shares);
    }
}
