package care.plumbline.journey.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The page of problems lists what the code can answer. With `-Dplumbline.write-docs=true` it is written anew.
class ProblemsPageTest {
    private static final Path PAGE = Path.of("../docs/problems.md");

    @Test
    void isUpToDate() throws IOException {
        String text = ProblemsPage.text();
        if (Boolean.getBoolean("plumbline.write-docs")) {
            Files.writeString(PAGE, text);
        }
        assertThat(PAGE)
                .as("run ./mvnw -pl journey-tests test -Dtest=ProblemsPageTest -Dplumbline.write-docs=true")
                .content()
                .isEqualTo(text);
    }

    @Test
    void aTypeMeansOneThingInAllServices() {
        assertThat(ProblemsPage.ambiguous()).isEmpty();
    }

    @Test
    void findsTheTypesOfTheEdgeAndOfTheServices() {
        assertThat(ProblemsPage.types()).containsKeys("malformed-json", "sealed", "second-active-pcp");
    }
}
