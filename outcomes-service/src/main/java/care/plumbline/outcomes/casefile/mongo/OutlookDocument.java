package care.plumbline.outcomes.casefile.mongo;

import care.plumbline.outcomes.judgement.Outlook;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An outlook as it is stored.
public record OutlookDocument(
        String id,
        long version,
        Instant recordedAt,
        String goal,
        @Nullable String course,
        @Nullable BigDecimal hope,
        @Nullable BigDecimal expected,
        @Nullable BigDecimal likelihood,
        @Nullable BigDecimal smallestWorthwhile,
        LocalDate statedOn) {

    static OutlookDocument of(Outlook outlook) {
        return new OutlookDocument(
                outlook.outlook(),
                outlook.version(),
                outlook.recordedAt(),
                outlook.goal(),
                outlook.course(),
                outlook.hope(),
                outlook.expected(),
                outlook.likelihood(),
                outlook.smallestWorthwhile(),
                outlook.statedOn());
    }

    Outlook outlook() {
        return new Outlook(
                id, version, recordedAt, goal, course, hope, expected, likelihood, smallestWorthwhile, statedOn);
    }
}
