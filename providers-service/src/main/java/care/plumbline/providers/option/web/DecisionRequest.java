package care.plumbline.providers.option.web;

import care.plumbline.providers.option.DeclineKind;
import care.plumbline.providers.option.Verdict;
import care.plumbline.web.input.WhenStated;
import care.plumbline.web.problem.BrokenRule;
import com.fasterxml.jackson.annotation.JsonCreator;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// @param reasonKind needed to decline
/// @param reason needed to decline
/// @param revisitOn when to look at it again
record DecisionRequest(
        @NotNull Outcome decision,
        @NotNull WhenStated on,
        @Nullable KindCode reasonKind,
        @Nullable @Size(max = 2000) String reason,
        @Nullable WhenStated revisitOn) {

    Verdict verdict() {
        return new Verdict(
                decision.accepted(),
                on.date(),
                reasonKind == null || decision.accepted() ? null : reasonKind.kind(),
                reason,
                revisitOn == null ? null : revisitOn.date());
    }

    /// `accepted` or `declined`.
    record Outcome(boolean accepted) {

        /// Never from an object: a decision is a text.
        @JsonCreator(mode = JsonCreator.Mode.DISABLED)
        Outcome {}

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Outcome valueOf(String code) {
            return switch (code) {
                case "accepted" -> new Outcome(true);
                case "declined" -> new Outcome(false);
                default -> throw new BrokenRule("one-of", "must be one of accepted, declined");
            };
        }
    }

    /// Why it was declined, as clients write it.
    record KindCode(DeclineKind kind) {

        /// Never from an object: a kind is a text.
        @JsonCreator(mode = JsonCreator.Mode.DISABLED)
        KindCode {}

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static KindCode valueOf(String code) {
            return new KindCode(
                    DeclineKind.of(code).orElseThrow(() -> new BrokenRule("one-of", "must be one of " + all())));
        }

        private static String all() {
            return Arrays.stream(DeclineKind.values()).map(DeclineKind::code).collect(Collectors.joining(", "));
        }
    }
}
