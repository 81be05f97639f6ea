package care.plumbline.delivery;

/// A stored state with its key and the version of its document.
public record Entry<D>(String id, long version, D state) {}
