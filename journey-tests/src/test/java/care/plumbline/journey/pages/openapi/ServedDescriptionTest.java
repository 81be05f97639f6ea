package care.plumbline.journey.pages.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.journey.http.Answer;
import care.plumbline.journey.http.Client;
import care.plumbline.journey.running.Plumbline;
import care.plumbline.journey.running.Running;
import care.plumbline.journey.running.Service;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Each service serves its own description to everybody.
@ExtendWith(Running.class)
class ServedDescriptionTest {
    private final Client nobody;

    ServedDescriptionTest(Plumbline plumbline) {
        nobody = new Client(plumbline, null);
    }

    @ParameterizedTest
    @EnumSource
    void isTheOneThatTheCodeSays(Service service) throws IOException {
        Answer answer = nobody.get(service, "/openapi.json").ok();

        assertThat(answer.body()).isEqualTo(Files.readString(Descriptions.file(service.id())));
        assertThat(answer.header("Content-Type")).startsWith("application/json");
    }
}
