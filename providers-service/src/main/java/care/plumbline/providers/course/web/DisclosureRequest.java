package care.plumbline.providers.course.web;

import care.plumbline.providers.course.DiscloseCourse;
import care.plumbline.web.input.Identifier;
import care.plumbline.web.input.WhenStated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

record DisclosureRequest(
        @NotNull WhenStated on,
        @Nullable @Min(0) @Max(1000) Integer sessions,
        @Nullable @Min(0) @Max(1000) Integer weeks,
        @Nullable @Size(max = 4000) String text,
        @Nullable @Size(max = 20) List<@NotNull @Valid ForGoal> expectations) {

    DiscloseCourse disclosing() {
        List<DiscloseCourse.ForGoal> stated = expectations == null
                ? List.of()
                : expectations.stream().map(ForGoal::stated).toList();
        return new DiscloseCourse(on.date(), sessions, weeks, text, stated);
    }

    record ForGoal(
            @NotNull @Identifier String goal,
            @Nullable BigDecimal expected,

            @Nullable @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 3)
            BigDecimal likelihood) {

        DiscloseCourse.ForGoal stated() {
            return new DiscloseCourse.ForGoal(goal, expected, likelihood);
        }
    }
}
