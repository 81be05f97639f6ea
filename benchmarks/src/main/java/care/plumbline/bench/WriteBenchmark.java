package care.plumbline.bench;

import care.plumbline.bench.load.Load;
import care.plumbline.bench.load.Timings;
import care.plumbline.bench.servers.BareStore;
import care.plumbline.delivery.EventJson;
import care.plumbline.events.MeasurementV1;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.bson.BsonDocument;

/// Scores accepted a second: stored durably, and published; beside it the same documents and events with the bare
/// driver
/// and the bare producer in the same run.
final class WriteBenchmark {

    private static final int[] CLIENTS = {1, 16, 64};

    private WriteBenchmark() {}

    static void run(World world, Results results) throws Exception {
        results.title("Write");
        results.columns(
                "clients", "ours/s", "p50 ms", "p99 ms", "failed", "bare/s", "p50 ms", "p99 ms", "failed", "ratio");
        // Both as they are after a while, when the compilers have done their work; and there is a document to copy.
        Load.closed(8, world.seconds() * 2, _ -> world.write(world.anyPatient(world.loaded())));
        try (BareStore bare = new BareStore(world.servers(), storedMeasurement(world), event())) {
            Load.closed(8, world.seconds() / 2, number -> bare.write("warm" + number));
            for (int clients : CLIENTS) {
                Timings ours =
                        Load.closed(clients, world.seconds(), _ -> world.write(world.anyPatient(world.loaded())));
                Timings others =
                        Load.closed(clients, world.seconds(), number -> bare.write("c" + clients + "n" + number));
                results.row(
                        Integer.toString(clients),
                        ours.cells(),
                        others.cells(),
                        String.format(Locale.ROOT, "%.2f", ours.perSecond() / others.perSecond()));
            }
        }
        results.line("");
        results.line(
                "One write of ours is an HTTP request with a checked token, a document with its event in one insert,"
                        + " the event published, and the event taken off the document; bare is one insert and one published"
                        + " event. Services, load and (unless given) the broker share this machine.");
    }

    private static BsonDocument storedMeasurement(World world) {
        try (MongoClient client = MongoClients.create(world.servers().mongodb())) {
            BsonDocument found = client.getDatabase(world.servers().database("outcomes"))
                    .getCollection("measurements", BsonDocument.class)
                    .find()
                    .first();
            return Objects.requireNonNull(found, "no measurement is stored");
        }
    }

    private static byte[] event() {
        return new EventJson()
                .write(new MeasurementV1(
                        "care.plumbline.measurement.recorded.v1",
                        "b0000001",
                        "w1",
                        1,
                        Instant.parse("2024-01-07T09:00:00Z"),
                        "integration",
                        "nrs-pain",
                        BigDecimal.valueOf(7),
                        LocalDate.of(2024, 1, 7),
                        "patient",
                        "final",
                        null));
    }
}
