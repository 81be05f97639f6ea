package care.plumbline.providers.course.web;

import care.plumbline.providers.course.Expectation;
import care.plumbline.web.input.Identifier;
import care.plumbline.web.input.WhenStated;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

record ExpectationRequest(
        @NotNull @Identifier String goal,
        @NotNull @Identifier String provider,
        @Nullable BigDecimal expected,

        @Nullable @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 3)
        BigDecimal likelihood,

        @Nullable @Size(max = 2000) String text,
        @NotNull WhenStated statedOn,
        @Nullable @Min(0) @Max(1000) Integer byWeeks) {

    Expectation expectation() {
        return new Expectation(goal, provider, expected, likelihood, text, statedOn.date(), byWeeks);
    }
}
