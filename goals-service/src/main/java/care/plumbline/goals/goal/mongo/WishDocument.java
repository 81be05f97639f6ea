package care.plumbline.goals.goal.mongo;

import care.plumbline.goals.goal.Wish;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a patient wanted, as it is stored.
public record WishDocument(
        String statement,
        BigDecimal target,
        @Nullable LocalDate due,
        @Nullable Integer importance,
        @Nullable Integer difficulty,
        @Nullable BigDecimal tolerable) {

    static WishDocument of(Wish wish) {
        return new WishDocument(
                wish.statement(), wish.target(), wish.due(), wish.importance(), wish.difficulty(), wish.tolerable());
    }

    Wish wish() {
        return new Wish(statement, target, due, importance, difficulty, tolerable);
    }
}
