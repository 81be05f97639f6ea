package care.plumbline.web.version;

import care.plumbline.web.problem.CommonProblems;
import care.plumbline.web.problem.FieldError;
import care.plumbline.web.problem.RefusedRequest;
import java.util.HashSet;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The version a change was made for, from If-Match. As controller argument it is required (428 without);
/// `Optional<ExpectedVersion>` makes it optional. It is a [LongPredicate], so that a domain can take it
/// without knowing HTTP: false for the present version means 412 `stale-version`.
public final class ExpectedVersion implements LongPredicate {
    private static final Pattern TAG = Pattern.compile("\\s*(W/)?\"([\\x21\\x23-\\x7e]*)\"\\s*(,|$)");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,18})(-[a-z0-9]+)?");

    private final boolean any;
    private final Set<Long> versions;

    private ExpectedVersion(boolean any, Set<Long> versions) {
        this.any = any;
        this.versions = Set.copyOf(versions);
    }

    public static ExpectedVersion of(long version) {
        return new ExpectedVersion(false, Set.of(version));
    }

    /// `*` accepts whatever is there; tags that are not ours, weak ones too, accept nothing.
    public static ExpectedVersion parse(String ifMatch) {
        if (ifMatch.strip().equals("*")) {
            return new ExpectedVersion(true, Set.of());
        }
        Set<Long> versions = new HashSet<>();
        Matcher tags = TAG.matcher(ifMatch);
        int end = 0;
        while (end < ifMatch.length()) {
            if (!tags.find(end) || tags.start() != end) {
                throw malformed();
            }
            Matcher number = NUMBER.matcher(tags.group(2));
            if (tags.group(1) == null && number.matches()) {
                versions.add(Long.valueOf(number.group(1)));
            }
            end = tags.end();
        }
        if (ifMatch.isBlank() || ifMatch.stripTrailing().endsWith(",")) {
            throw malformed();
        }
        return new ExpectedVersion(false, versions);
    }

    @Override
    public boolean test(long present) {
        return any || versions.contains(present);
    }

    static RefusedRequest missing() {
        return new RefusedRequest(CommonProblems.VERSION_REQUIRED, CommonProblems.VERSION_REQUIRED.meaning());
    }

    private static RefusedRequest malformed() {
        return new RefusedRequest(
                CommonProblems.INVALID_FIELD,
                "If-Match must be an entity tag like \"7\"",
                new FieldError("If-Match", "entity-tag", "must be an entity tag like \"7\""));
    }
}
