package care.plumbline.outcomes.overview.web;

import care.plumbline.outcomes.judgement.Book;
import care.plumbline.outcomes.judgement.Comparison;
import care.plumbline.outcomes.judgement.Judgement;
import care.plumbline.outcomes.report.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a course stands on one measure, in short; the report has it all.
///
/// @param words the phase in words
/// @param classes the result in the eyes of each party that stated an expectation
record VerdictView(
        String course,
        String measure,
        String phase,
        String words,
        @Nullable LocalDate judgeableFrom,
        @Nullable Long daysUntilJudgeable,
        @Nullable BigDecimal baseline,
        @Nullable BigDecimal observed,
        @Nullable LocalDate observedOn,
        @Nullable BigDecimal improvement,
        @Nullable String change,
        List<ClassView> classes) {

    static VerdictView of(Judgement judged) {
        var days = judged.daysUntilJudgeable();
        var baseline = judged.baseline();
        var result = judged.result();
        var change = judged.change();
        return new VerdictView(
                judged.course(),
                judged.measure(),
                judged.phase().name(),
                Wording.phase(judged),
                judged.judgeableFrom().orElse(null),
                days.isPresent() ? days.getAsLong() : null,
                baseline == null ? null : baseline.value(),
                result == null ? null : result.value(),
                result == null ? null : result.observedOn(),
                change == null ? null : change.improvement(),
                change == null ? null : change.band().name(),
                judged.comparisons().stream()
                        .filter(cell -> cell.resultClass() != null)
                        .map(ClassView::of)
                        .toList());
    }

    /// The result in the eyes of one party.
    record ClassView(
            String who, @Nullable String provider, @Nullable String goal, String resultClass) {

        static ClassView of(Comparison cell) {
            Book book = cell.expectation().book();
            return new ClassView(
                    book.code(),
                    cell.expectation().provider(),
                    cell.expectation().goal(),
                    String.valueOf(cell.resultClass()));
        }
    }
}
