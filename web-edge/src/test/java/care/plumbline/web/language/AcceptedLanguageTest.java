package care.plumbline.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptedLanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es |                    | es",
                "en | es                 | en",
                "   | es                 | es",
                "   | es-MX              | es",
                "   | fr, es;q=0.5       | es",
                "   | es;q=0.1, en;q=0.9 | en",
                "   | fr                 | en",
                "   | *                  | en",
                "   | ;;;                | en",
                "   |                    | en",
            })
    void choosesAmongWhatThereIs(@Nullable String asked, @Nullable String header, String chosen) {
        assertThat(AcceptedLanguage.of(asked, header, List.of("en", "es"))).isEqualTo(chosen);
    }
}
