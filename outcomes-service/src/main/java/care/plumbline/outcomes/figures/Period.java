package care.plumbline.outcomes.figures;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// Months in which courses started, both ends included: a course belongs to the month of its first session, whenever
/// its
/// result came. So those who were not measured are in the same period as those who were.
///
/// @param from absent: from the first course on
/// @param to absent: up to now
public record Period(@Nullable YearMonth from, @Nullable YearMonth to) {

    /// Whenever.
    public static final Period ALL = new Period(null, null);

    public Period {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("to must not be before from");
        }
    }

    public boolean isAll() {
        return from == null && to == null;
    }

    boolean meets(YearMonth first, YearMonth last) {
        return (from == null || !last.isBefore(from)) && (to == null || !first.isAfter(to));
    }
}
