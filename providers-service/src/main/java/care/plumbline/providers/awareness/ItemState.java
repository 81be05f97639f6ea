package care.plumbline.providers.awareness;

/// Where an item is on its way to the PCP.
public enum ItemState {
    /// The patient has no PCP.
    UNASSIGNED("unassigned"),
    /// The PCP caused it.
    OWN("own"),
    /// A judgement that says the same as the one before it.
    REPEATED("repeated"),
    /// Part of the handover pack of the present PCP.
    IN_PACK("in-pack"),
    DELIVERED("delivered"),
    SEEN("seen"),
    ACKNOWLEDGED("acknowledged");

    private final String code;

    ItemState(String code) {
        this.code = code;
    }

    /// The code used in events and HTTP.
    public String code() {
        return code;
    }

    /// Whether it waits for the PCP.
    public boolean isOpen() {
        return this == DELIVERED || this == SEEN;
    }
}
