package care.plumbline.delivery;

/// A type that a service sends to itself; not in the common catalogue, so only its envelope is checked.
/// Declare one bean per type.
public record InternalEventType(String type, String topic) {}
