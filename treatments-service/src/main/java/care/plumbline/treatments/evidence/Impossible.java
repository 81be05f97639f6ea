package care.plumbline.treatments.evidence;

/// Something about a treatment that cannot be so, e.g. an effect without a source.
public final class Impossible extends IllegalArgumentException {

    private final String member;
    private final String rule;

    /// @param member the member that is wrong
    /// @param rule stable name of the rule, kebab-case
    /// @param words what is wrong, without the value
    public Impossible(String member, String rule, String words) {
        super(words);
        this.member = member;
        this.rule = rule;
    }

    /// The same, in its place within a larger thing: `effects[0]`.
    public Impossible at(String place) {
        return new Impossible(place + "." + member, rule, words());
    }

    public String member() {
        return member;
    }

    public String rule() {
        return rule;
    }

    public String words() {
        return String.valueOf(getMessage());
    }
}
