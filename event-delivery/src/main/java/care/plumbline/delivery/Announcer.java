package care.plumbline.delivery;

import java.util.List;

/// Encodes what happened inside a service as the events other services read.
///
/// @param <E> the feature's domain event
/// @param <S> the feature's state
@FunctionalInterface
public interface Announcer<E, S> {

    List<OutgoingEvent> announce(List<E> events, S stateAfter);
}
