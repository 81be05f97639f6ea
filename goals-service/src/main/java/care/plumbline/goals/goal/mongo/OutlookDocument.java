package care.plumbline.goals.goal.mongo;

import care.plumbline.goals.goal.Appraisal;
import care.plumbline.goals.goal.Outlook;
import care.plumbline.goals.goal.OwnWords;
import care.plumbline.goals.goal.Recorded;
import care.plumbline.goals.goal.StateOutlook;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An outlook as it is stored.
///
/// @param appraisal absent before it was kept
public record OutlookDocument(
        String id,
        String goal,
        @Nullable String course,
        @Nullable BigDecimal hope,
        @Nullable BigDecimal expected,
        @Nullable BigDecimal likelihood,
        @Nullable BigDecimal smallestWorthwhile,
        LocalDate statedOn,
        @Nullable LocalDate by,
        @Nullable String words,
        @Nullable String language,
        @Nullable AppraisalDocument appraisal,
        Instant recordedAt,
        String recordedBy) {

    static OutlookDocument of(Outlook outlook) {
        StateOutlook stated = outlook.stated();
        OwnWords words = stated.words();
        return new OutlookDocument(
                stated.outlook(),
                stated.goal(),
                stated.course(),
                stated.hope(),
                stated.expected(),
                stated.likelihood(),
                stated.smallestWorthwhile(),
                stated.statedOn(),
                stated.by(),
                words == null ? null : words.text(),
                words == null ? null : words.language(),
                AppraisalDocument.of(outlook.appraisal()),
                outlook.recorded().at(),
                outlook.recorded().by());
    }

    Outlook outlook() {
        return new Outlook(
                new StateOutlook(
                        id,
                        goal,
                        course,
                        hope,
                        expected,
                        likelihood,
                        smallestWorthwhile,
                        statedOn,
                        by,
                        words == null || language == null ? null : new OwnWords(words, language)),
                new Recorded(recordedAt, recordedBy),
                appraisal == null ? Appraisal.NONE : appraisal.appraisal());
    }
}
