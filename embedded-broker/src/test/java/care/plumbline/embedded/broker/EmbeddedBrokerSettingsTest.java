package care.plumbline.embedded.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class EmbeddedBrokerSettingsTest {

    @Test
    void listensOnThisMachineOnly() {
        var properties = new EmbeddedBrokerSettings(Path.of("log"), 9092, 9093, false).asProperties();
        assertThat(properties.getProperty("listeners"))
                .isEqualTo("BROKER://127.0.0.1:9092,CONTROLLER://127.0.0.1:9093");
        assertThat(properties.getProperty("auto.create.topics.enable")).isEqualTo("false");
        assertThat(properties).doesNotContainKey("log.flush.interval.messages");
    }

    @Test
    void refusesPortsThatCannotBe() {
        assertThatThrownBy(() -> new EmbeddedBrokerSettings(Path.of("log"), 0, 9093, false))
                .hasMessageContaining("port must be 1 to 65535");
        assertThatThrownBy(() -> new EmbeddedBrokerSettings(Path.of("log"), 9092, 9092, false))
                .hasMessageContaining("different ports");
    }
}
