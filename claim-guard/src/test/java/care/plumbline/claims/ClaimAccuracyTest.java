package care.plumbline.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Measures the guard on sentences that people labelled. The held-out part was written before the first run and is
/// never tuned on.
class ClaimAccuracyTest {

    @ParameterizedTest
    @CsvSource({"en, development", "en, held-out", "es, development", "es, held-out"})
    void findsClaimsAndLeavesHonestSentencesAlone(String language, String part) {
        Accuracy accuracy = Accuracy.of(language, LabelledSentence.of(language, part));

        System.out.println("claim guard, " + language + ", " + part + ": " + accuracy);
        if (part.equals("development")) {
            accuracy.missed().forEach(line -> System.out.println("  missed " + line));
            accuracy.blamed().forEach(line -> System.out.println("  blamed " + line));
            accuracy.otherRule().forEach(line -> System.out.println("  other rule " + line));
        }
        assertThat(accuracy.recall()).isGreaterThanOrEqualTo(0.95);
        assertThat(accuracy.precision()).isGreaterThanOrEqualTo(0.90);
    }

    /// Sentences that were written after the words were finished and measured once: what to expect of text from
    /// elsewhere. Printed, not demanded.
    @Test
    void tellsHowItDoesOnSentencesThatCameLater() {
        Accuracy accuracy = Accuracy.of("en", LabelledSentence.of("en", "later"));

        System.out.println("claim guard, en, later: " + accuracy);
        assertThat(accuracy.claims()).isEqualTo(30);
        assertThat(accuracy.honest()).isEqualTo(30);
    }

    @ParameterizedTest
    @CsvSource({"en, 240", "es, 80"})
    void theLabelledSetIsLargeAndHalfHonest(String language, int atLeast) {
        List<LabelledSentence> development = LabelledSentence.of(language, "development");
        List<LabelledSentence> heldOut = LabelledSentence.of(language, "held-out");
        int all = development.size() + heldOut.size();

        assertThat(all).isGreaterThanOrEqualTo(atLeast);
        assertThat(heldOut).hasSizeGreaterThanOrEqualTo(all / 6);
        assertThat(development.stream().filter(LabelledSentence::isHonest).count()
                        + heldOut.stream().filter(LabelledSentence::isHonest).count())
                .isBetween(all * 40L / 100, all * 60L / 100);
    }

    @Test
    void noSentenceIsInBothParts() {
        for (String language : ClaimGuard.standard().languages()) {
            Set<String> seen = new HashSet<>();
            for (String part : List.of("development", "held-out")) {
                LabelledSentence.of(language, part)
                        .forEach(sentence -> assertThat(seen.add(sentence.words()))
                                .as(sentence.words())
                                .isTrue());
            }
        }
    }
}
