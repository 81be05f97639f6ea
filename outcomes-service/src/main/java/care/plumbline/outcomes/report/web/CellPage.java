package care.plumbline.outcomes.report.web;

import care.plumbline.outcomes.judgement.Score;
import care.plumbline.outcomes.report.Cell;
import care.plumbline.outcomes.report.Observed;
import care.plumbline.outcomes.report.Role;
import care.plumbline.outcomes.report.Wording;
import java.util.Locale;

/// One line of the printed table of who expected what.
///
/// @param missing why nothing is stated; empty where something is
record CellPage(
        String who,
        String expected,
        String likely,
        String observed,
        String distance,
        String fulfilment,
        String result,
        String kind,
        String hope,
        String missing,
        boolean stated) {

    static CellPage of(Cell cell, ExpectationsText expectations) {
        var comparison = cell.comparison();
        var resultClass = comparison.resultClass();
        String likely = comparison.expectation().likelihood() == null
                ? "–"
                : Wording.number(comparison.expectation().likelihood()) + " %";
        return new CellPage(
                expectations.who(cell),
                comparison.score() == null ? "–" : Wording.number(comparison.score()),
                likely,
                expectations
                        .row()
                        .observed()
                        .map(Observed::result)
                        .map(Score::value)
                        .map(Wording::number)
                        .orElse("–"),
                comparison.distance() == null ? "–" : Wording.distance(comparison.distance()),
                comparison.fulfilment() == null ? "–" : Wording.fulfilment(comparison.fulfilment()),
                resultClass == null ? "–" : Wording.resultClass(resultClass),
                resultClass == null ? "none" : resultClass.name().toLowerCase(Locale.ROOT),
                cell.role() == Role.PATIENT ? expectations.hope() : "",
                cell.isMissing() ? Wording.notStated(cell) : "",
                !cell.isMissing());
    }
}
