package care.plumbline.providers.course.web;

import care.plumbline.providers.course.DiscloseCourse;
import care.plumbline.providers.course.Particulars;
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

/// @param sessions 0 where there are none, as with tablets
record DisclosureRequest(
        @NotNull WhenStated on,
        @Nullable @Min(0) @Max(1000) Integer sessions,
        @Nullable @Min(0) @Max(1000) Integer weeks,
        @Nullable @Min(0) @Max(1000) Integer timeToEffectWeeks,
        @Nullable @Size(max = 4000) String procedures,
        @Nullable @Size(max = 4000) String risks,
        @Nullable @Size(max = 4000) String burden,
        @Nullable @Size(max = 4000) String text,
        @Nullable @Size(max = 20) List<@NotNull @Valid ForGoal> expectations) {

    DiscloseCourse disclosing() {
        List<DiscloseCourse.ForGoal> stated = expectations == null
                ? List.of()
                : expectations.stream().map(ForGoal::stated).toList();
        Particulars particulars = new Particulars(sessions, weeks, timeToEffectWeeks, procedures, risks, burden, text);
        return new DiscloseCourse(on.date(), particulars, stated);
    }

    record ForGoal(
            @NotNull @Identifier String goal,
            @Nullable BigDecimal expected,

            @Nullable @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 3)
            BigDecimal likelihood,

            @Nullable @Size(max = 2000) String text,
            @Nullable @Min(0) @Max(1000) Integer byWeeks) {

        DiscloseCourse.ForGoal stated() {
            return new DiscloseCourse.ForGoal(goal, expected, likelihood, text, byWeeks);
        }
    }
}
