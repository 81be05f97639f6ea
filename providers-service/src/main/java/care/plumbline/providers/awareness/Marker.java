package care.plumbline.providers.awareness;

import org.jspecify.annotations.Nullable;

/// Who marks an item as seen or acknowledged: the provider it waits for, or a system on that provider's behalf.
/// Awareness
/// is personal; nobody else can have it for them.
///
/// @param provider absent for a system
public record Marker(@Nullable String provider) {

    boolean mayMark(Item item) {
        return provider == null || item.waitsFor().filter(provider::equals).isPresent();
    }

    /// Whether an item that is acknowledged was put before this marker.
    boolean wasAsked(Item item) {
        Delivery delivery = item.delivery();
        return provider == null || (delivery != null && delivery.provider().equals(provider));
    }
}
