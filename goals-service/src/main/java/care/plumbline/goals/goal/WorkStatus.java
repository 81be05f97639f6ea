package care.plumbline.goals.goal;

/// Whether and how somebody works.
public enum WorkStatus {
    WORKING("working"),
    /// Fewer hours, lighter duties or another place because of the pain.
    WORKING_WITH_LIMITS("working-with-limits"),
    /// Employed, and off work because of the pain.
    OFF_WORK("off-work"),
    NOT_EMPLOYED("not-employed"),
    /// Retired, studying, caring for somebody.
    NOT_WORKING_BY_CHOICE("not-working-by-choice");

    private final String code;

    WorkStatus(String code) {
        this.code = code;
    }

    /// The code on the wire.
    @Override
    public String toString() {
        return code;
    }
}
