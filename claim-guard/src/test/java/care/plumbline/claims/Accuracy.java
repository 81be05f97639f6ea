package care.plumbline.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// How well the guard tells claims from honest sentences.
///
/// @param missed sentences with a claim where it found none
/// @param blamed honest sentences where it found a claim
/// @param otherRule sentences with a claim where it found one, but by other rules than a person
record Accuracy(int claims, int honest, List<String> missed, List<String> blamed, List<String> otherRule) {

    static Accuracy of(String language, List<LabelledSentence> sentences) {
        List<String> missed = new ArrayList<>();
        List<String> blamed = new ArrayList<>();
        List<String> otherRule = new ArrayList<>();
        for (LabelledSentence sentence : sentences) {
            List<Claim> found = ClaimGuard.standard().read(sentence.words(), language);
            Set<ClaimRule> rules = found.stream().map(Claim::rule).collect(Collectors.toSet());
            String line = sentence.rules() + " " + sentence.words() + " " + found;
            if (sentence.isHonest() && !rules.isEmpty()) {
                blamed.add(line);
            } else if (!sentence.isHonest() && rules.isEmpty()) {
                missed.add(line);
            } else if (!rules.containsAll(sentence.rules())) {
                otherRule.add(line);
            }
        }
        int honest = (int) sentences.stream().filter(LabelledSentence::isHonest).count();
        return new Accuracy(sentences.size() - honest, honest, missed, blamed, otherRule);
    }

    /// The share of claims that are found.
    double recall() {
        return (double) found() / claims;
    }

    /// The share of what is found that is a claim.
    double precision() {
        return (double) found() / (found() + blamed.size());
    }

    private int found() {
        return claims - missed.size();
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d claims, %d honest; recall %.3f, precision %.3f; missed %d, blamed %d, other rule %d",
                claims,
                honest,
                recall(),
                precision(),
                missed.size(),
                blamed.size(),
                otherRule.size());
    }
}
