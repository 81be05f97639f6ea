package care.plumbline.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The pages about events say what the catalogue says. With `-Dplumbline.write-docs=true` they are written anew.
class EventsPageTest {

    private static final Path DOCS = Path.of("../docs");

    @Test
    void theEventsPageIsUpToDate() throws IOException {
        assertUpToDate("events.md", EventsPage.text());
    }

    @Test
    void theAsyncApiDocumentIsUpToDate() throws IOException {
        assertUpToDate("asyncapi.json", AsyncApiPage.text());
    }

    private static void assertUpToDate(String file, String text) throws IOException {
        Path page = DOCS.resolve(file);
        if (Boolean.getBoolean("plumbline.write-docs")) {
            Files.writeString(page, text);
        }
        assertThat(page)
                .as("run ./mvnw -pl care-events test -Dplumbline.write-docs=true")
                .content()
                .isEqualTo(text);
    }
}
