package care.plumbline.goals.goal;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The parts of a wish that are to change; what is absent stays.
public record WishChange(
        @Nullable String statement,
        @Nullable BigDecimal target,
        @Nullable LocalDate due,
        @Nullable Integer importance,
        @Nullable Integer difficulty,
        @Nullable BigDecimal tolerable) {

    Wish appliedTo(Wish wish) {
        return new Wish(
                statement == null ? wish.statement() : statement,
                target == null ? wish.target() : target,
                due == null ? wish.due() : due,
                importance == null ? wish.importance() : importance,
                difficulty == null ? wish.difficulty() : difficulty,
                tolerable == null ? wish.tolerable() : tolerable);
    }
}
