package care.plumbline.web.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

public record Note(
        String id,
        long version,
        String text,
        @Nullable BigDecimal score,
        @Nullable LocalDate on,
        String command) {}
