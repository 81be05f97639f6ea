package care.plumbline.goals.goal;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a patient wants: the part of a goal that revisions change.
///
/// @param statement in the patient's words
/// @param target score wanted on the goal's measure
/// @param due when the patient wants to be there
/// @param importance 0 (not) to 3 (very important)
/// @param difficulty 0 (not) to 3 (very difficult)
/// @param tolerable of a pain goal: the score the patient can live with
public record Wish(
        String statement,
        BigDecimal target,
        @Nullable LocalDate due,
        @Nullable Integer importance,
        @Nullable Integer difficulty,
        @Nullable BigDecimal tolerable) {

    public Wish {
        target = Scores.plain(target);
        tolerable = Scores.plainOrAbsent(tolerable);
    }
}
