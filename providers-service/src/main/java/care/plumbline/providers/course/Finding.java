package care.plumbline.providers.course;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Something in a provider's words or numbers that nobody can promise. It flags and informs: nothing is refused or
/// rewritten for it, and a reviewer can dismiss it.
///
/// @param id unique within the course
public record Finding(String id, Remark remark, Review review) {

    /// What was found.
    ///
    /// @param place Where: `disclosure` or `expectation`, and the member.
    /// @param rule A rule of the claim guard, or `certain`, `before-window`, `beyond-evidence`.
    /// @param quoted The words or the number as stated.
    /// @param provider Who said it.
    /// @param goal The goal it is about, where it is about one.
    /// @param odds How likely the expected score is under the evidence, where that is the point.
    public record Remark(
            String place,
            String rule,
            String quoted,
            String provider,
            @Nullable String goal,
            @Nullable Odds odds) {}

    /// @param probability chance of the score, 0 to 1
    /// @param band the same in words
    public record Odds(BigDecimal probability, String band) {}

    /// What a reviewer made of it.
    ///
    /// @param by subject of the reviewer's token
    public record Review(
            State state, @Nullable String reason, @Nullable String by) {

        static final Review OPEN = new Review(State.OPEN, null, null);
    }

    public enum State {
        OPEN("open"),
        CONFIRMED("confirmed"),
        DISMISSED("dismissed");

        private final String code;

        State(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    static Finding open(int number, Remark remark) {
        return new Finding("f" + number, remark, Review.OPEN);
    }

    Finding with(Review next) {
        return new Finding(id, remark, next);
    }

    public boolean isOpen() {
        return review.state() == State.OPEN;
    }
}
