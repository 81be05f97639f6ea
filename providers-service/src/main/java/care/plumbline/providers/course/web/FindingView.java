package care.plumbline.providers.course.web;

import care.plumbline.providers.course.Finding;
import care.plumbline.providers.course.Finding.Odds;
import care.plumbline.providers.course.Finding.Remark;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// @param place where it stands: the disclosure or an expectation, and the member
/// @param rule `cure`, `guarantee`, `absolute`, `instant`, `hundred-percent`, `certain`, `before-window` or
///     `beyond-evidence`
/// @param quoted the words or the number as stated
/// @param probability chance of the expected score under the evidence, 0 to 1
/// @param chance the same in words
/// @param state `open`, `confirmed` or `dismissed`
record FindingView(
        String id,
        String place,
        String rule,
        String quoted,
        String provider,
        @Nullable String goal,
        @Nullable BigDecimal probability,
        @Nullable String chance,
        String state,
        @Nullable String reason,
        @Nullable String reviewedBy) {

    static FindingView of(Finding finding) {
        Remark remark = finding.remark();
        Odds odds = remark.odds();
        return new FindingView(
                finding.id(),
                remark.place(),
                remark.rule(),
                remark.quoted(),
                remark.provider(),
                remark.goal(),
                odds == null ? null : odds.probability(),
                odds == null ? null : odds.band(),
                finding.review().state().code(),
                finding.review().reason(),
                finding.review().by());
    }
}
