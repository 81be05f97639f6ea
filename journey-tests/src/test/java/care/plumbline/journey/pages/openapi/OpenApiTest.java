package care.plumbline.journey.pages.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.journey.pages.Routes;
import care.plumbline.journey.running.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/// The description that a service serves is what its code says. With `-Dplumbline.write-docs=true` it is written anew.
class OpenApiTest {
    private static final Comments COMMENTS = Comments.ofTheSources();

    static List<String> services() {
        return Routes.SERVICES;
    }

    @ParameterizedTest
    @MethodSource("services")
    void isUpToDate(String service) throws IOException {
        Path file = Descriptions.file(service);
        String text = JsonMapper.builder()
                        .build()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(Description.of(service, COMMENTS))
                + "\n";
        if (Boolean.getBoolean("plumbline.write-docs")) {
            Files.writeString(file, text);
        }
        assertThat(file)
                .as("run ./mvnw -pl journey-tests test -Dtest=OpenApiTest -Dplumbline.write-docs=true, in "
                        + Checkout.root().getFileName())
                .content()
                .isEqualTo(text);
    }
}
