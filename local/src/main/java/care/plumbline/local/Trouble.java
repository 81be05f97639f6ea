package care.plumbline.local;

/// Something people can put right: the message says what is wrong and what to do. Printed without a stack trace.
public final class Trouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Trouble(String message) {
        super(message);
    }

    public Trouble(String message, Throwable cause) {
        super(message, cause);
    }
}
