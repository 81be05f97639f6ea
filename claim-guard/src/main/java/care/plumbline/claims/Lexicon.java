package care.plumbline.claims;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The words of one language.
///
/// @param sections patterns by the name of their section
record Lexicon(Map<String, Pattern> sections) {

    /// Words that deny what follows them: not, never, nobody.
    static final String DENY = "deny";
    /// Words that look like a denial and are none: not only, no matter.
    static final String NO_DENIAL = "no-denial";
    /// Words that deny what stands before them: does not exist, is unlikely.
    static final String DENY_AFTER = "deny-after";
    /// Words that make a whole sentence a warning of claims, or a report of somebody else's.
    static final String REPORT = "report";
    /// Words that limit what their clause says: some people, rarely.
    static final String HEDGE = "hedge";
    /// Words at which a new clause starts: but, however.
    static final String CLAUSE = "clause";
    /// Words that start a clause about something else, in which a denial does not reach back.
    static final String RELATIVE = "relative";
    /// First words of a question that asks and claims nothing.
    static final String QUESTION = "question";
    /// Words of a rule that mean something else where they stand so: 100 % cotton.
    static final String EXCEPT = "except";

    /// Every section that is not a rule's own.
    static final List<String> GENERAL = List.of(
            DENY,
            NO_DENIAL,
            DENY_AFTER,
            REPORT,
            HEDGE,
            CLAUSE,
            RELATIVE,
            QUESTION,
            EXCEPT,
            "points",
            "percent",
            "share");

    /// The pattern of a section; absent where the language has no words for it.
    Optional<Pattern> section(String name) {
        return Optional.ofNullable(sections.get(name));
    }
}
