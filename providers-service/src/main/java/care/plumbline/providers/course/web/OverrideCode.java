package care.plumbline.providers.course.web;

import care.plumbline.providers.course.OverrideKind;
import care.plumbline.web.problem.BrokenRule;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Arrays;
import java.util.stream.Collectors;

/// A kind of override as clients write it.
record OverrideCode(OverrideKind kind) {

    /// Never from an object: a kind is a text.
    @JsonCreator(mode = JsonCreator.Mode.DISABLED)
    OverrideCode {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static OverrideCode valueOf(String code) {
        return new OverrideCode(
                OverrideKind.of(code).orElseThrow(() -> new BrokenRule("one-of", "must be one of " + all())));
    }

    private static String all() {
        return Arrays.stream(OverrideKind.values()).map(OverrideKind::code).collect(Collectors.joining(", "));
    }
}
