package care.plumbline.goals.question;

/// Where a question stands.
public enum QuestionState {
    OPEN("open", "asked"),
    ANSWERED("answered", "answered"),
    /// It needs no answer any more.
    DROPPED("dropped", "dropped");

    private final String code;
    private final String happened;

    QuestionState(String code, String happened) {
        this.code = code;
        this.happened = happened;
    }

    /// What led to it, as the event's name has it.
    public String happened() {
        return happened;
    }

    /// The code on the wire.
    @Override
    public String toString() {
        return code;
    }
}
