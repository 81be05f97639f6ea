package care.plumbline.web.version;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepresentationTagTest {

    @Test
    void theTagOfOneRepresentationNamesTheVersion() {
        assertThat(ETags.of(7, "es")).isEqualTo("\"7-es\"");
        assertThat(ETags.of(7, "")).isEqualTo("\"7\"");
        assertThat(ExpectedVersion.parse("\"7-es\"").test(7)).isTrue();
        assertThat(ExpectedVersion.parse("\"7-es\"").test(8)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"7-\"", "\"-7\"", "\"7-ES\"", "\"es-7\"", "W/\"7-es\""})
    void otherTagsNameNothing(String tag) {
        assertThat(ExpectedVersion.parse(tag).test(7)).isFalse();
    }
}
