package care.plumbline.delivery;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What an operator can set; the defaults are in event-delivery.yml and here.
///
/// @param mongodb Where the service's own documents are.
/// @param topics Which topics it needs and what they are made of.
/// @param delivery How events leave.
@ConfigurationProperties("plumbline")
public record EventDeliverySettings(
        Mongodb mongodb,
        @DefaultValue Topics topics,
        @DefaultValue Delivery delivery) {

    /// @param uri Connection string; what it says overrides the defaults for time limits and pools.
    /// @param database One per service.
    /// @param patience How long a start waits for the database.
    public record Mongodb(
            @DefaultValue("mongodb://127.0.0.1:27027") String uri,
            String database,
            @DefaultValue("60s") Duration patience) {}

    /// @param publishes Topics this service writes to.
    /// @param consumes Topics it reads; in YAML one comma-separated text, as the binding uses it, too.
    /// @param gathers Topics it reads in large batches, because nobody waits for what becomes of their events.
    /// @param consumers Threads that read; more than partitions are idle. Under load one takes larger batches than
    /// two, and they cost less.
    /// @param pause Between two polls: what makes large batches of small ones.
    /// @param batch Records of one poll at most.
    /// @param partitions Of topics that are created; never changed afterwards.
    /// @param replicationFactor Of topics that are created.
    /// @param create Whether missing topics are created; false where an operator does it.
    /// @param patience How long a start waits for the broker and the topics.
    public record Topics(
            @DefaultValue List<String> publishes,
            @DefaultValue List<String> consumes,
            @DefaultValue List<String> gathers,
            @DefaultValue("1") int consumers,
            @DefaultValue("20ms") Duration pause,
            @DefaultValue("2000") int batch,
            @DefaultValue("12") int partitions,
            @DefaultValue("1") short replicationFactor,
            @DefaultValue("true") boolean create,
            @DefaultValue("60s") Duration patience) {}

    /// @param sweepEvery How often left-over events are looked for.
    /// @param grace How old an event must be to count as left over.
    /// @param lease How long one replica may sweep without renewing.
    /// @param underWay Events on their way to the broker at once.
    /// @param pause How long nothing is sent after the broker did not take an event.
    /// @param pendingPerDocument Waiting events of one document, more refuse changes to it.
    /// @param pendingBytesPerDocument Their size.
    /// @param pendingInAll Waiting events of the service, more refuse all changes.
    /// @param keepAnswers How long answers given under a command key are repeated.
    public record Delivery(
            @DefaultValue("5s") Duration sweepEvery,
            @DefaultValue("10s") Duration grace,
            @DefaultValue("30s") Duration lease,
            @DefaultValue("5000") int underWay,
            @DefaultValue("2s") Duration pause,
            @DefaultValue("200") int pendingPerDocument,
            @DefaultValue("1000000") int pendingBytesPerDocument,
            @DefaultValue("50000") long pendingInAll,
            @DefaultValue("24h") Duration keepAnswers) {}
}
