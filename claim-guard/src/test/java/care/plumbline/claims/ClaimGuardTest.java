package care.plumbline.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimGuardTest {

    private static final ClaimGuard GUARD = ClaimGuard.standard();

    @Test
    void quotesTheWordsAsWrittenWithTheirPlace() {
        String text = "Kindly read this. Our belt CURES\u00a0sciatica.";

        assertThat(GUARD.read(text, "en")).containsExactly(new Claim(ClaimRule.CURE, "CURES", 27, 32));
        assertThat(text.substring(27, 32)).isEqualTo("CURES");
    }

    @Test
    void placesAreExactBehindAccentsEmojiAndLigatures() {
        String text = "\ud83d\ude00 \ufb01rst: cafe\u0301 garantizado. Curaci\u00f3n garanti\u0301a";

        assertThat(GUARD.read(text, "es"))
                .extracting(Claim::quoted)
                .containsExactly("garantizado", "Curaci\u00f3n", "garanti\u0301a");
        assertThat(GUARD.read(text, "es"))
                .allSatisfy(claim ->
                        assertThat(text.substring(claim.from(), claim.to())).isEqualTo(claim.quoted()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It is 100 % effective",
                "It is 100% effective",
                "It is 100\u00a0% effective",
                "It is 100\u202f% effective",
                "It is 100.0 % effective",
                "It is \uff11\uff10\uff10\uff05 effective",
                "It is 100 per cent effective",
                "It is 100 percent effective",
                "It is one hundred per cent effective",
                "It is one hundred percent effective",
                "It is a hundred per cent effective",
                "A 100-percent effective belt",
                "A 100\u2011percent effective belt",
                "IT IS 100 PERCENT EFFECTIVE",
                "Effective in 10 out of 10 patients"
            })
    void knowsEveryWayToWriteAHundredPercent(String text) {
        assertThat(GUARD.read(text, "en")).extracting(Claim::rule).contains(ClaimRule.HUNDRED_PERCENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "100 mg",
                "100 patients",
                "1,100 % of nothing",
                "0 to 100 %",
                "0-100 %",
                "a share of 100 % of the disc height",
                "not 100 %",
                "n\u00e3o"
            })
    void leavesOtherHundredsAlone(String text) {
        assertThat(GUARD.read(text, "en")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It does not cure.                                          | 0
            It doesn\u2019t cure.                                      | 0
            It not only helps, it cures.                               | 1
            It does not hurt, and it cures.                            | 1
            It does not, in all these years, cure.                     | 0
            It does not hurt. It cures.                                | 1
            It cures, but nobody can promise it.                       | 1
            No pills, no needles, guaranteed.                          | 1
            It cures everybody: 90 % less pain.                        | 2
            Some people gave up but it cures.                          | 1
            It will not hurt because it cures.                         | 1
            """)
    void aDenialReachesAsFarAsItsClause(String text, int claims) {
        assertThat(GUARD.read(text, "en")).hasSize(claims);
    }

    @Test
    void readsLinesAndListItemsApart() {
        assertThat(GUARD.read("It does not\ncure.", "en")).isEmpty();
        assertThat(GUARD.read("What it is not:\n- expensive\n- guaranteed relief", "en"))
                .extracting(Claim::rule)
                .containsExactly(ClaimRule.GUARANTEE);
    }

    @Test
    void findsSeveralClaimsInTheirOrder() {
        assertThat(GUARD.read("A guaranteed cure with instant relief.", "en"))
                .extracting(Claim::rule)
                .containsExactly(ClaimRule.GUARANTEE, ClaimRule.CURE, ClaimRule.INSTANT);
    }

    @Test
    void refusesALanguageItCannotRead() {
        assertThat(GUARD.languages()).containsExactly("en", "es");
        assertThatThrownBy(() -> GUARD.read("heilt", "de")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void rulesHaveTheirCodes() {
        assertThat(List.of(ClaimRule.values()))
                .extracting(ClaimRule::toString)
                .containsExactly("cure", "guarantee", "absolute", "instant", "hundred-percent");
        assertThat(ClaimRule.of("instant")).isEqualTo(ClaimRule.INSTANT);
        assertThatThrownBy(() -> ClaimRule.of("best")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void staysQuickOnALongText() {
        String text = "Most people improve a little, and your back may hurt all the same day after day, ".repeat(200);

        assertThat(GUARD.read(text, "en")).isEmpty();
    }
}
