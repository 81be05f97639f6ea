package care.plumbline.web.problem;

/// A value breaks a named rule. Thrown by values that come from requests while they are read
/// (JSON member, parameter, header); answered with 400 `invalid-field`. The message must not contain the value.
public final class BrokenRule extends IllegalArgumentException {
    private final String rule;

    public BrokenRule(String rule, String message) {
        super(message);
        this.rule = rule;
    }

    public String rule() {
        return rule;
    }

    public String words() {
        return String.valueOf(getMessage());
    }
}
