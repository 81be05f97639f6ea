package care.plumbline.local.cli.http;

/// A service stayed away longer than we wait.
public final class GivenUp extends Exception {
    private static final long serialVersionUID = 1L;

    GivenUp(String message) {
        super(message);
    }
}
