package care.plumbline.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class EngineTest {

    @Test
    void aGivenAddressWinsOverContainersAndTheseOverTheEmbedded() {
        Map<String, String> given = Map.of("ADDRESS", "mongodb://somewhere/");
        Map<String, String> docker = Map.of(Engine.DOCKER_PROPERTY, "true");
        assertThat(Engine.of("ADDRESS", given::get, docker::get)).isEqualTo(Engine.GIVEN);
        assertThat(Engine.of("ADDRESS", Map.of("ADDRESS", " ")::get, docker::get))
                .isEqualTo(Engine.CONTAINER);
        assertThat(Engine.of("ADDRESS", Map.<String, String>of()::get, Map.<String, String>of()::get))
                .isEqualTo(Engine.EMBEDDED);
    }
}
