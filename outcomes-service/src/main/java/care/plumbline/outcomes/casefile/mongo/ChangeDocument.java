package care.plumbline.outcomes.casefile.mongo;

import care.plumbline.measures.Change;
import care.plumbline.measures.ChangeBand;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A change as it is stored.
public record ChangeDocument(
        BigDecimal improvement,
        @Nullable BigDecimal percent,
        ChangeBand band,
        @Nullable Boolean important,
        @Nullable Boolean beyondError) {

    static @Nullable ChangeDocument of(@Nullable Change change) {
        return change == null
                ? null
                : new ChangeDocument(
                        change.improvement(),
                        change.percent(),
                        change.band(),
                        change.important(),
                        change.beyondError());
    }

    Change change() {
        return new Change(improvement, percent, band, important, beyondError);
    }
}
