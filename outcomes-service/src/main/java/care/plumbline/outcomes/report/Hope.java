package care.plumbline.outcomes.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What the patient wished for. It is never an expectation, and never failed: only its distance is told.
///
/// @param distance hoped less observed improvement in points; absent while nobody may judge
/// @param smallestWorthwhile smallest improvement, in points, that would make the course worthwhile
public record Hope(
        @Nullable BigDecimal score,
        @Nullable BigDecimal distance,
        @Nullable BigDecimal smallestWorthwhile,
        LocalDate statedOn) {}
