package care.plumbline.goals.goal.web;

import care.plumbline.goals.goal.Wish;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a patient wanted at one time.
record WishView(
        String statement,
        BigDecimal target,
        @Nullable LocalDate due,
        @Nullable Integer importance,
        @Nullable Integer difficulty,
        @Nullable BigDecimal tolerable) {

    static WishView of(Wish wish) {
        return new WishView(
                wish.statement(), wish.target(), wish.due(), wish.importance(), wish.difficulty(), wish.tolerable());
    }
}
