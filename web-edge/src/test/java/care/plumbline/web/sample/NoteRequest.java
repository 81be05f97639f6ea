package care.plumbline.web.sample;

import care.plumbline.web.input.Identifier;
import care.plumbline.web.input.WhenStated;
import care.plumbline.web.problem.BrokenRule;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

record NoteRequest(
        @NotBlank @Size(max = 20) String text,
        @NotNull BigDecimal score,
        @Nullable @Min(0) @Max(3) Integer importance,
        @Nullable WhenStated on,
        @Nullable Colour colour,
        @Nullable Boolean urgent,
        @Nullable List<@Valid Part> parts,
        @Nullable List<@Identifier String> goals) {

    enum Colour {
        RED,
        GREEN
    }

    record Part(
            @NotNull @Identifier String goal,
            @Nullable @Max(100) Integer likelihood) {
        Part {
            if (goal != null && goal.equals("never")) {
                throw new BrokenRule("other-goal", "must be another goal");
            }
        }
    }
}
