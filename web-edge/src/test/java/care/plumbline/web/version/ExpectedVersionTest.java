package care.plumbline.web.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.plumbline.web.problem.RefusedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpectedVersionTest {

    @Test
    void acceptsTheVersionItNames() {
        assertThat(ExpectedVersion.parse("\"7\"").test(7)).isTrue();
        assertThat(ExpectedVersion.parse("\"7\"").test(8)).isFalse();
        assertThat(ExpectedVersion.parse("\"6\", \"7\"").test(7)).isTrue();
        assertThat(ExpectedVersion.parse("\"6\",\"8\"").test(7)).isFalse();
    }

    @Test
    void aStarAcceptsWhateverIsThere() {
        assertThat(ExpectedVersion.parse("*").test(7)).isTrue();
    }

    @Test
    void comparesStrongly() {
        assertThat(ExpectedVersion.parse("W/\"7\"").test(7)).isFalse();
    }

    @Test
    void tagsOfOthersMatchNothing() {
        assertThat(ExpectedVersion.parse("\"abc\"").test(7)).isFalse();
        assertThat(ExpectedVersion.parse("\"99999999999999999999\"").test(7)).isFalse();
        assertThat(ExpectedVersion.parse("\"\"").test(7)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7",
                "\"7",
                "7\"",
                "",
                "  ",
                ",",
                "\"7\",",
                "\"7\" \"8\"",
                "*, \"7\"",
                "\"a b\"",
                "'7'",
                "w/\"7\""
            })
    void refusesWhatIsNoEntityTag(String header) {
        assertThatThrownBy(() -> ExpectedVersion.parse(header)).isInstanceOf(RefusedRequest.class);
    }
}
