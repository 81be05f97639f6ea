package care.plumbline.providers.course.stream;

import care.plumbline.delivery.CareEvents;
import care.plumbline.delivery.EventBatchHandler;
import care.plumbline.delivery.IncomingEvent;
import care.plumbline.delivery.LatestEntities;
import care.plumbline.events.OutlookV1;
import care.plumbline.providers.course.KnownOutlook;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Learns what patients hope for, so that a course can show the gap to what its provider expects.
@Component
final class OutlooksHeard implements EventBatchHandler {

    private final CareEvents events;
    private final LatestEntities<KnownOutlook> outlooks;

    OutlooksHeard(CareEvents events, LatestEntities<KnownOutlook> outlooks) {
        this.events = events;
        this.outlooks = outlooks;
    }

    @Override
    public Set<String> types() {
        return Set.of("care.plumbline.outlook.stated.v1");
    }

    @Override
    public boolean tombstones() {
        return true;
    }

    @Override
    public void handle(String partitionKey, List<IncomingEvent> batch) {
        for (IncomingEvent event : batch) {
            if (event.tombstone()) {
                outlooks.forget(event.entityKey());
            } else {
                OutlookV1 said = events.read(event, OutlookV1.class);
                outlooks.apply(
                        event,
                        new KnownOutlook(said.goal(), said.course(), said.hope(), said.expected(), said.statedOn()));
            }
        }
    }
}
