package care.plumbline.goals.goal.mongo;

import care.plumbline.goals.goal.Outlook;
import care.plumbline.goals.goal.Recorded;
import care.plumbline.goals.goal.StateOutlook;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An outlook as it is stored.
public record OutlookDocument(
        String id,
        String goal,
        @Nullable String course,
        @Nullable BigDecimal hope,
        @Nullable BigDecimal expected,
        @Nullable BigDecimal likelihood,
        @Nullable BigDecimal smallestWorthwhile,
        LocalDate statedOn,
        Instant recordedAt,
        String recordedBy) {

    static OutlookDocument of(Outlook outlook) {
        StateOutlook stated = outlook.stated();
        return new OutlookDocument(
                stated.outlook(),
                stated.goal(),
                stated.course(),
                stated.hope(),
                stated.expected(),
                stated.likelihood(),
                stated.smallestWorthwhile(),
                stated.statedOn(),
                outlook.recorded().at(),
                outlook.recorded().by());
    }

    Outlook outlook() {
        return new Outlook(
                new StateOutlook(id, goal, course, hope, expected, likelihood, smallestWorthwhile, statedOn),
                new Recorded(recordedAt, recordedBy));
    }
}
