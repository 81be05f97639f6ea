package care.plumbline.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconFileTest {

    @Test
    void readsNamesAndSections() {
        Lexicon lexicon = read("# words;back = (?:back|spine);[cure];heals your {back};[except cure];mostly heals");

        assertThat(lexicon.section("cure")
                        .orElseThrow()
                        .matcher("it heals your spine")
                        .find())
                .isTrue();
        assertThat(lexicon.section("cure")
                        .orElseThrow()
                        .matcher("it heals your spines")
                        .find())
                .isFalse();
        assertThat(lexicon.section("except cure")).isPresent();
        assertThat(lexicon.section("deny")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [best];the best        | no rule has the code best
            [except best];the best | no rule has the code best
            words                  | before the first section
            [cure];cure(           | Unclosed group
            """)
    void refusesNonsense(String text, String reason) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
    }

    private static Lexicon read(String text) {
        return LexiconFile.read(new BufferedReader(new StringReader(text.replace(";", "\n"))));
    }
}
