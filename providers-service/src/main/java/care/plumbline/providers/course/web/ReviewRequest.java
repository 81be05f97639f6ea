package care.plumbline.providers.course.web;

import care.plumbline.providers.course.ReviewFinding;
import care.plumbline.web.problem.BrokenRule;
import com.fasterxml.jackson.annotation.JsonCreator;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// @param reason needed to dismiss
record ReviewRequest(
        @NotNull Verdict state, @Nullable @Size(max = 2000) String reason) {

    ReviewFinding reviewing(String finding) {
        return new ReviewFinding(finding, state.confirmed(), reason);
    }

    /// `confirmed` or `dismissed`.
    record Verdict(boolean confirmed) {

        /// Never from an object: a state is a text.
        @JsonCreator(mode = JsonCreator.Mode.DISABLED)
        Verdict {}

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Verdict valueOf(String code) {
            return switch (code) {
                case "confirmed" -> new Verdict(true);
                case "dismissed" -> new Verdict(false);
                default -> throw new BrokenRule("one-of", "must be one of confirmed, dismissed");
            };
        }
    }
}
