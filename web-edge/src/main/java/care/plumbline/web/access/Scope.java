package care.plumbline.web.access;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One SMART v2 scope, e.g. `user/Goal.rs`. Scopes with `?` restrictions are not understood and grant nothing.
///
/// @param resource Name, or `*` for all.
/// @param letters Subset of `cruds` in that order.
record Scope(Level level, String resource, String letters) {
    private static final Pattern GRAMMAR =
            Pattern.compile("(patient|user|system)/([A-Z][A-Za-z]*|\\*)\\.(?=.)(c?r?u?d?s?)");

    static Optional<Scope> parse(String text) {
        Matcher scope = GRAMMAR.matcher(text);
        return scope.matches()
                ? Optional.of(new Scope(
                        Level.valueOf(scope.group(1).toUpperCase(Locale.ROOT)), scope.group(2), scope.group(3)))
                : Optional.empty();
    }

    boolean grants(String wanted, Access access) {
        return (resource.equals("*") || resource.equals(wanted)) && letters.indexOf(access.letter()) >= 0;
    }
}
