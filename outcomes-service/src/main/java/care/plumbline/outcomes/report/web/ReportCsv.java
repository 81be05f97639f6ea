package care.plumbline.outcomes.report.web;

import care.plumbline.outcomes.report.PatientReport;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The report as a table for machines: one line per goal, course and party, as RFC 4180 has it. It holds codes, numbers
/// and days, no words of patients or providers. Columns are only ever added, at the end.
final class ReportCsv {

    private static final List<Column> COLUMNS = List.of(
            new Column("patient", line -> line.report().patient()),
            new Column("asOf", line -> line.report().asOf()),
            new Column("goal", line -> line.goal().map(goal -> goal.goal().goal())),
            new Column("goalKind", line -> line.goal().map(goal -> goal.goal().kind())),
            new Column("measure", ReportLine::measure),
            new Column("target", line -> line.goal().map(goal -> goal.goal().target())),
            new Column("course", line -> line.course().map(course -> course.course())),
            new Column(
                    "treatment",
                    line -> line.course().map(course -> course.treatment().treatment())),
            new Column(
                    "treatmentVersion",
                    line -> line.course().map(course -> course.treatment().version())),
            new Column("deliveringProvider", line -> line.course().map(course -> course.provider())),
            new Column("startedOn", line -> line.course().map(course -> course.startedOn())),
            new Column("endedOn", line -> line.ending().map(ending -> ending.on())),
            new Column("endReason", line -> line.ending().map(ending -> ending.reason())),
            new Column("phase", line -> line.judgement().map(judged -> judged.phase())),
            new Column("judgeableFrom", line -> line.judgement().flatMap(judged -> judged.judgeableFrom())),
            new Column("daysUntilJudgeable", ReportLine::daysUntilJudgeable),
            new Column("baseline", line -> line.baseline().map(score -> score.value())),
            new Column("baselineOn", line -> line.baseline().map(score -> score.observedOn())),
            new Column("observed", line -> line.observed().map(score -> score.value())),
            new Column("observedOn", line -> line.observed().map(score -> score.observedOn())),
            new Column("improvement", line -> line.change().map(change -> change.improvement())),
            new Column("percent", line -> line.change().map(change -> change.percent())),
            new Column("change", line -> line.change().map(change -> change.band())),
            new Column("important", line -> line.change().map(change -> change.important())),
            new Column("beyondMeasurementError", line -> line.change().map(change -> change.beyondError())),
            new Column("goalReached", line -> line.verdict().map(attainment -> attainment.reached())),
            new Column("sustained", line -> line.verdict().map(attainment -> attainment.sustained())),
            new Column("who", line -> line.expectation().map(said -> said.book().code())),
            new Column("role", line -> line.cell().map(cell -> cell.role().code())),
            new Column("provider", line -> line.expectation().map(said -> said.provider())),
            new Column("expected", line -> line.comparison().map(compared -> compared.score())),
            new Column("likelihood", line -> line.expectation().map(said -> said.likelihood())),
            new Column("statedOn", line -> line.expectation().map(said -> said.statedOn())),
            new Column("expectedImprovement", line -> line.comparison().map(compared -> compared.improvement())),
            new Column("distance", line -> line.comparison().map(compared -> compared.distance())),
            new Column("tolerance", ReportLine::tolerance),
            new Column("fulfilment", line -> line.comparison().map(compared -> compared.fulfilment())),
            new Column("resultClass", line -> line.comparison().map(compared -> compared.resultClass())),
            new Column("notStated", line -> line.expectation().map(said -> said.notStated())),
            new Column("hope", line -> line.hope().map(hope -> hope.score())),
            new Column("hopeDistance", line -> line.hope().map(hope -> hope.distance())),
            new Column("evidenceBasis", line -> line.evidence().map(evidence -> evidence.basis())),
            new Column("evidenceSd", line -> line.evidence().map(evidence -> evidence.standardDeviation())),
            new Column("evidenceN", line -> line.evidence().map(evidence -> evidence.n())),
            new Column("evidenceWeeks", line -> line.evidence().map(evidence -> evidence.weeks())),
            new Column("painBand", line -> line.reading().map(reading -> reading.painBand())),
            new Column("responderAbsolute", line -> line.reading().map(reading -> reading.responderAbsolute())),
            new Column("responderPercent", line -> line.reading().map(reading -> reading.responderPercent())),
            new Column("responder", line -> line.reading().map(reading -> reading.responder())),
            new Column("mark", line -> line.reading().map(reading -> reading.mark())),
            new Column(
                    "reliableIndex",
                    line -> line.reading().map(reading -> reading.reliable().index())),
            new Column(
                    "reliableChange",
                    line -> line.reading().map(reading -> reading.reliable().category())),
            new Column("severityBefore", line -> line.reading().map(reading -> reading.severityBefore())),
            new Column("severityAfter", line -> line.reading().map(reading -> reading.severityAfter())),
            new Column("recoveredLine", line -> line.reading().map(reading -> reading.recoveredLine())),
            new Column("trajectory", line -> line.trajectory().map(trajectory -> trajectory.word())),
            new Column("slopePerWeek", line -> line.trajectory().map(trajectory -> trajectory.slopePerWeek())),
            new Column("personalBest", line -> line.best().map(best -> best.value())),
            new Column("personalBestOn", line -> line.best().map(best -> best.observedOn())),
            new Column("levelHeld", line -> line.trajectory().map(trajectory -> trajectory.held())));

    private ReportCsv() {}

    static String of(PatientReport report) {
        StringBuilder csv = new StringBuilder(row(Column::name));
        ReportLine.of(report)
                .forEach(line -> csv.append(row(column -> column.value().apply(line))));
        return csv.toString();
    }

    private static String row(Function<Column, Object> value) {
        return COLUMNS.stream()
                .map(value)
                .map(one -> one instanceof Optional<?> maybe ? maybe.orElse(null) : one)
                .map(ReportCsv::field)
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String field(@Nullable Object value) {
        String text = switch (value) {
            case null -> "";
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            default -> value.toString();
        };
        return text.matches("[^\",\r\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    /// @param value may be an Optional: what is empty is shown as nothing
    private record Column(String name, Function<ReportLine, Object> value) {}
}
