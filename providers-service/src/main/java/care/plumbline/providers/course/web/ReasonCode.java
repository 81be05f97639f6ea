package care.plumbline.providers.course.web;

import care.plumbline.providers.course.EndReason;
import care.plumbline.web.problem.BrokenRule;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Arrays;
import java.util.stream.Collectors;

/// A reason as clients write it.
record ReasonCode(EndReason reason) {

    /// Never from an object: a reason is a text.
    @JsonCreator(mode = JsonCreator.Mode.DISABLED)
    ReasonCode {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ReasonCode valueOf(String code) {
        return new ReasonCode(
                EndReason.of(code).orElseThrow(() -> new BrokenRule("one-of", "must be one of " + all())));
    }

    private static String all() {
        return Arrays.stream(EndReason.values()).map(EndReason::code).collect(Collectors.joining(", "));
    }
}
