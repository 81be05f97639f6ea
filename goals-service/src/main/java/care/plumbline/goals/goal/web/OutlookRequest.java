package care.plumbline.goals.goal.web;

import care.plumbline.goals.goal.StateOutlook;
import care.plumbline.web.input.Identifier;
import care.plumbline.web.input.WhenStated;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// An outlook as a client states it.
record OutlookRequest(
        @Nullable @Identifier String course,
        @Nullable BigDecimal hope,
        @Nullable BigDecimal expected,
        @Nullable @DecimalMin("0") @DecimalMax("100") BigDecimal likelihood,
        @Nullable @Positive BigDecimal smallestWorthwhile,
        @NotNull WhenStated statedOn) {

    StateOutlook as(String outlook, String goal) {
        return new StateOutlook(outlook, goal, course, hope, expected, likelihood, smallestWorthwhile, statedOn.date());
    }
}
