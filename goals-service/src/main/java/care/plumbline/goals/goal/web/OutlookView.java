package care.plumbline.goals.goal.web;

import care.plumbline.goals.goal.Outlook;
import care.plumbline.goals.goal.StateOutlook;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An outlook as it is shown.
///
/// @param sealedFor the started courses for which it is the one that counts
record OutlookView(
        String id,
        String goal,
        @Nullable String course,
        @Nullable BigDecimal hope,
        @Nullable BigDecimal expected,
        @Nullable BigDecimal likelihood,
        @Nullable BigDecimal smallestWorthwhile,
        LocalDate statedOn,
        Instant recordedAt,
        String recordedBy,
        List<String> sealedFor) {

    /// @param seals of each sealed outlook the courses
    static OutlookView of(Outlook outlook, Map<String, List<String>> seals) {
        StateOutlook stated = outlook.stated();
        return new OutlookView(
                outlook.id(),
                outlook.goal(),
                stated.course(),
                stated.hope(),
                stated.expected(),
                stated.likelihood(),
                stated.smallestWorthwhile(),
                stated.statedOn(),
                outlook.recorded().at(),
                outlook.recorded().by(),
                seals.getOrDefault(outlook.id(), List.of()));
    }
}
