package care.plumbline.local;

/// The four services with the ports they have unless told otherwise.
public enum ServiceName {
    GOALS("goals", 1),
    TREATMENTS("treatments", 2),
    PROVIDERS("providers", 3),
    OUTCOMES("outcomes", 4);

    private final String id;
    private final int offset;

    ServiceName(String id, int offset) {
        this.id = id;
        this.offset = offset;
    }

    /// As in options, state and the names of databases.
    public String id() {
        return id;
    }

    /// Behind the port base.
    public int offset() {
        return offset;
    }
}
