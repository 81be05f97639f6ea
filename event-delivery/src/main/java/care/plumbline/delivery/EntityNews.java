package care.plumbline.delivery;

import care.plumbline.events.CareEvent;
import care.plumbline.events.EventCatalogue;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Keeps what this service needs of entities that another one owns: the newest version of each. What is forgotten there
/// is forgotten here.
///
/// @param <E> record of their events
/// @param <D> what is kept of one
public abstract class EntityNews<E extends CareEvent, D> implements EventBatchHandler {

    private final CareEvents events;
    private final Class<E> type;
    private final LatestEntities<D> known;
    private final Set<String> types;

    protected EntityNews(CareEvents events, Class<E> type, LatestEntities<D> known) {
        this.events = events;
        this.type = type;
        this.known = known;
        this.types = EventCatalogue.typesOf(type);
    }

    /// What is kept of it; empty where it is nothing for this service.
    protected abstract Optional<D> kept(E told);

    @Override
    public final Set<String> types() {
        return types;
    }

    @Override
    public final boolean tombstones() {
        return true;
    }

    @Override
    public final void handle(String partitionKey, List<IncomingEvent> batch) {
        for (IncomingEvent event : batch) {
            if (event.tombstone()) {
                known.forget(event.entityKey());
            } else {
                kept(events.read(event, type)).ifPresent(state -> known.apply(event, state));
            }
        }
    }
}
