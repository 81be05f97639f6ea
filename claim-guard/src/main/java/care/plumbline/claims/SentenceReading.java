package care.plumbline.claims;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/// One sentence, read with the words of its language. What it finds stands at positions of the plain text.
final class SentenceReading {

    private final Lexicon lexicon;
    private final Sentence sentence;
    private final String words;

    SentenceReading(Lexicon lexicon, Sentence sentence) {
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.words = sentence.words();
    }

    /// What the sentence claims.
    Stream<Found> claims() {
        return found(Arrays.stream(ClaimRule.values()).map(ClaimRule::code).toList())
                .filter(found -> !isLimited(found) && !isDenied(found))
                .map(found -> found.movedBy(sentence.start()));
    }

    /// The effects that the sentence states as numbers. Words like *about* or *some* do not make a number smaller.
    Stream<Found> effects() {
        return found(Arrays.stream(EffectKind.values()).map(EffectKind::code).toList())
                .filter(found -> !isDenied(found))
                .map(found -> found.movedBy(sentence.start()));
    }

    private Stream<Found> found(List<String> sections) {
        if (has(Lexicon.REPORT, words) || isQuestion()) {
            return Stream.empty();
        }
        List<Found> found = new ArrayList<>();
        for (String section : sections) {
            all(section, words).stream()
                    .map(match -> new Found(section, match.start(), match.end()))
                    .filter(one -> !isExcepted(one))
                    .forEach(found::add);
        }
        found.sort(Comparator.comparingInt(Found::from));
        return found.stream();
    }

    private boolean isQuestion() {
        return words.stripTrailing().endsWith("?")
                && lexicon.section(Lexicon.QUESTION)
                        .map(pattern -> pattern.matcher(words.stripLeading()).lookingAt())
                        .orElse(false);
    }

    private boolean isExcepted(Found found) {
        return all(Lexicon.EXCEPT + " " + found.section(), words).stream()
                .anyMatch(other -> found.overlaps(other.start(), other.end()));
    }

    private boolean isLimited(Found found) {
        String clause = words.substring(clauseStart(found), clauseEnd(found));
        return has(Lexicon.HEDGE, clause) || has(Lexicon.HEDGE + " " + found.section(), clause);
    }

    private boolean isDenied(Found found) {
        return isDeniedBefore(found) || has(Lexicon.DENY_AFTER, predicateOf(found));
    }

    /// The nearest denial before the words decides. It reaches up to a comma, and over an insertion between two.
    private boolean isDeniedBefore(Found found) {
        String before = words.substring(clauseStart(found), found.from());
        List<MatchResult> idioms = all(Lexicon.NO_DENIAL, before);
        Optional<MatchResult> nearest = all(Lexicon.DENY, before).stream()
                .filter(denial -> idioms.stream()
                        .noneMatch(idiom -> idiom.start() <= denial.start() && denial.end() <= idiom.end()))
                .reduce((_, next) -> next);
        return nearest.map(denial -> commas(before.substring(denial.end())) % 2 == 0)
                .orElse(false);
    }

    private static long commas(String text) {
        return text.chars().filter(character -> character == ',').count();
    }

    /// What is said of the words after them, in the same clause.
    private String predicateOf(Found found) {
        String after = words.substring(found.to(), clauseEnd(found));
        int end = all(Lexicon.RELATIVE, after).stream()
                .mapToInt(MatchResult::start)
                .findFirst()
                .orElse(after.length());
        return after.substring(0, end);
    }

    private int clauseStart(Found found) {
        return all(Lexicon.CLAUSE, words).stream()
                .filter(boundary -> boundary.end() <= found.from())
                .mapToInt(MatchResult::end)
                .max()
                .orElse(0);
    }

    private int clauseEnd(Found found) {
        return all(Lexicon.CLAUSE, words).stream()
                .filter(boundary -> boundary.start() >= found.to())
                .mapToInt(MatchResult::start)
                .min()
                .orElse(words.length());
    }

    private boolean has(String section, String text) {
        return lexicon.section(section)
                .map(pattern -> pattern.matcher(text).find())
                .orElse(false);
    }

    private List<MatchResult> all(String section, String text) {
        return lexicon.section(section).stream()
                .map(pattern -> pattern.matcher(text))
                .flatMap(matcher -> matcher.results())
                .toList();
    }
}
