package care.plumbline.outcomes.report.web;

import care.plumbline.outcomes.report.PatientReport;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The report as a table for machines: one line per goal, course and party, as RFC 4180 has it. It holds codes, numbers
/// and days, no words of patients or providers. Columns are only ever added, at the end.
final class ReportCsv {

    private static final List<Column> COLUMNS = List.of(
            new Column(
                    "patient", "Opaque id of the patient", line -> line.report().patient()),
            new Column(
                    "asOf", "Day of the report, ISO date", line -> line.report().asOf()),
            new Column(
                    "goal",
                    "Id of the goal; empty where no goal of the course uses the measure",
                    line -> line.goal().map(goal -> goal.goal().goal())),
            new Column(
                    "goalKind",
                    "PAIN, ACTIVITY, WORK, COPING, QUALITY_OF_LIFE or OTHER",
                    line -> line.goal().map(goal -> goal.goal().kind())),
            new Column("measure", "Code of the outcome measure", ReportLine::measure),
            new Column(
                    "target",
                    "Score wanted, on the measure",
                    line -> line.goal().map(goal -> goal.goal().target())),
            new Column(
                    "course",
                    "Id of the course; empty in the lines of a combination",
                    line -> line.course().map(course -> course.course())),
            new Column(
                    "treatment",
                    "Code of the treatment",
                    line -> line.course().map(course -> course.treatment().treatment())),
            new Column(
                    "treatmentVersion",
                    "Version of the catalogue entry that the course is judged by",
                    line -> line.course().map(course -> course.treatment().version())),
            new Column(
                    "deliveringProvider",
                    "Id of the provider who delivers the course",
                    line -> line.course().map(course -> course.provider())),
            new Column(
                    "startedOn",
                    "Day of the first session",
                    line -> line.course().map(course -> course.startedOn())),
            new Column(
                    "endedOn", "Last day of the course", line -> line.ending().map(ending -> ending.on())),
            new Column("endReason", "Why it ended", line -> line.ending().map(ending -> ending.reason())),
            new Column(
                    "phase",
                    "NOT_STARTED, STOPPED_BEFORE_WINDOW, NO_BASELINE, TOO_EARLY, EARLY_SIGNAL, JUDGEABLE or OVERDUE",
                    line -> line.stands().map(observed -> observed.phase())),
            new Column(
                    "judgeableFrom",
                    "Day on which the judging window closes; empty where there will be no verdict",
                    line -> line.stands().map(observed -> observed.judgeableFrom())),
            new Column(
                    "daysUntilJudgeable",
                    "Days from the day of the report to that day; empty once it has come",
                    line -> line.stands().flatMap(observed -> observed.daysUntilJudgeable())),
            new Column(
                    "baseline",
                    "Last score in the 28 days up to and including the first session, or the first day together",
                    line -> line.baseline().map(score -> score.value())),
            new Column(
                    "baselineOn", "Day of that score", line -> line.baseline().map(score -> score.observedOn())),
            new Column(
                    "observed",
                    "Latest score that counts from the opening of the window on",
                    line -> line.observed().map(score -> score.value())),
            new Column(
                    "observedOn", "Day of that score", line -> line.observed().map(score -> score.observedOn())),
            new Column(
                    "improvement",
                    "Change from baseline to observed in improvement points: positive is better",
                    line -> line.change().map(change -> change.improvement())),
            new Column(
                    "percent",
                    "Improvement in percent of the baseline",
                    line -> line.change().map(change -> change.percent())),
            new Column(
                    "change",
                    "WORSE, NO_CHANGE, IMPROVED or GREATLY_IMPROVED",
                    line -> line.change().map(change -> change.band())),
            new Column(
                    "important",
                    "Whether the criteria of the important change are met",
                    line -> line.change().map(change -> change.important())),
            new Column(
                    "beyondMeasurementError",
                    "Whether the change is at least the measurement error (MDC95); empty where the measure has none",
                    line -> line.change().map(change -> change.beyondError())),
            new Column(
                    "goalReached",
                    "Whether the observed score is at or past the target; empty without a verdict",
                    ReportLine::reached),
            new Column("sustained", "Whether the target was reached at two successive waves", ReportLine::sustained),
            new Column(
                    "who",
                    "Whose expectation: patient, provider or evidence",
                    line -> line.expectation().map(said -> said.book().code())),
            new Column(
                    "role",
                    "patient, delivering, pcp, member, outside or evidence",
                    line -> line.cell().map(cell -> cell.role().code())),
            new Column(
                    "provider",
                    "Id of the provider whose expectation it is",
                    line -> line.expectation().map(said -> said.provider())),
            new Column(
                    "expected",
                    "Score expected; the evidence: the baseline moved by its mean improvement",
                    line -> line.comparison().map(compared -> compared.score())),
            new Column(
                    "likelihood",
                    "How likely it was held, in percent",
                    line -> line.expectation().map(said -> said.likelihood())),
            new Column(
                    "statedOn",
                    "Day on which it was stated",
                    line -> line.expectation().map(said -> said.statedOn())),
            new Column(
                    "expectedImprovement",
                    "Improvement points expected",
                    line -> line.comparison().map(compared -> compared.improvement())),
            new Column(
                    "distance",
                    "Expected less observed improvement in points: positive falls short",
                    line -> line.comparison().map(compared -> compared.distance())),
            new Column(
                    "tolerance",
                    "Distance within which a result is as expected: half of the important change, or one step",
                    ReportLine::tolerance),
            new Column(
                    "fulfilment",
                    "SHORT_OF, AS_EXPECTED, BEYOND or NOT_STATED",
                    line -> line.comparison().map(compared -> compared.fulfilment())),
            new Column(
                    "resultClass",
                    "WORSE, NO_EFFECT, PARTLY, MET or EXCEEDED; empty without a verdict",
                    line -> line.comparison().map(compared -> compared.resultClass())),
            new Column(
                    "notStated",
                    "Why nothing is expected: NOT_ASKED, TOO_LATE, WITHOUT_SCORE, NOT_SAID, NO_EVIDENCE or, of a combination,"
                            + " PARTS_ONLY: stated of single courses only",
                    line -> line.expectation().map(said -> said.notStated())),
            new Column(
                    "hope",
                    "Score hoped for, in the line of the patient; never an expectation",
                    line -> line.hope().map(hope -> hope.score())),
            new Column(
                    "hopeDistance",
                    "Hoped less observed improvement in points",
                    line -> line.hope().map(hope -> hope.distance())),
            new Column(
                    "evidenceBasis",
                    "within-arm: seen in treated people; derived: put together from parts",
                    line -> line.evidence().map(evidence -> evidence.basis())),
            new Column(
                    "evidenceSd",
                    "Standard deviation of the improvement between patients, in points",
                    line -> line.evidence().map(evidence -> evidence.standardDeviation())),
            new Column(
                    "evidenceN",
                    "People behind the figure of the evidence",
                    line -> line.evidence().map(evidence -> evidence.n())),
            new Column(
                    "evidenceWeeks",
                    "Weeks at which it was observed",
                    line -> line.evidence().map(evidence -> evidence.weeks())),
            new Column(
                    "painBand",
                    "Percent change of pain in words: the bands of the IMMPACT recommendations",
                    line -> line.reading().map(reading -> reading.painBand())),
            new Column(
                    "responderAbsolute",
                    "Whether the improvement reaches the important points",
                    line -> line.reading().map(reading -> reading.responderAbsolute())),
            new Column(
                    "responderPercent",
                    "Whether it reaches the important percent of the baseline",
                    line -> line.reading().map(reading -> reading.responderPercent())),
            new Column(
                    "responder",
                    "Whether it reaches both",
                    line -> line.reading().map(reading -> reading.responder())),
            new Column(
                    "mark",
                    "Important and beyond measurement error: BOTH, one of them, or NEITHER",
                    line -> line.reading().map(reading -> reading.mark())),
            new Column(
                    "reliableIndex",
                    "Reliable change index",
                    line -> line.reading().map(reading -> reading.reliable().index())),
            new Column(
                    "reliableChange",
                    "Category of reliable change",
                    line -> line.reading().map(reading -> reading.reliable().category())),
            new Column(
                    "severityBefore",
                    "Severity of the baseline in words, where bands are verified",
                    line -> line.reading().map(reading -> reading.severityBefore())),
            new Column(
                    "severityAfter",
                    "Severity of the observed score in words",
                    line -> line.reading().map(reading -> reading.severityAfter())),
            new Column(
                    "recoveredLine",
                    "Whether the observed score is past the line to the healthy norm, where there is one",
                    line -> line.reading().map(reading -> reading.recoveredLine())),
            new Column(
                    "trajectory",
                    "Course over the waves in a word",
                    line -> line.trajectory().map(trajectory -> trajectory.word())),
            new Column(
                    "slopePerWeek",
                    "Slope in points a week, by least squares",
                    line -> line.trajectory().map(trajectory -> trajectory.slopePerWeek())),
            new Column(
                    "personalBest",
                    "Best score since the first session",
                    line -> line.best().map(best -> best.value())),
            new Column(
                    "personalBestOn", "Day of that score", line -> line.best().map(best -> best.observedOn())),
            new Column(
                    "levelHeld",
                    "Level held over the follow-ups",
                    line -> line.trajectory().map(trajectory -> trajectory.held())),
            new Column(
                    "trial",
                    "Number of the combination that the line is about: which try it is; empty in the lines of courses",
                    line -> line.combination().map(one -> one.trial())),
            new Column(
                    "togetherFrom",
                    "First day of the combination",
                    line -> line.combination().map(one -> one.from())),
            new Column(
                    "togetherTo",
                    "Its last day; empty while it lasts",
                    line -> line.combination().map(one -> one.to())),
            new Column(
                    "togetherCourses",
                    "Ids of its courses, with a blank between them",
                    line -> line.combination().map(one -> String.join(" ", one.courses()))),
            new Column(
                    "expectedOfCourses",
                    "Score that the same party expected of single courses of the combination, as course=score with a"
                            + " blank between them; never held against its result",
                    ReportLine::ofCourses));

    private ReportCsv() {}

    static String of(PatientReport report) {
        StringBuilder csv = new StringBuilder(row(Column::name));
        ReportLine.of(report)
                .forEach(line -> csv.append(row(column -> column.value().apply(line))));
        return csv.toString();
    }

    /// What each column holds, in the order of the columns: the dictionary of the data.
    static Map<String, String> dictionary() {
        Map<String, String> meanings = new LinkedHashMap<>();
        COLUMNS.forEach(column -> meanings.put(column.name(), column.meaning()));
        return meanings;
    }

    /// The same as a table.
    static String dictionaryCsv() {
        return dictionary().entrySet().stream()
                .map(column -> field(column.getKey()) + "," + field(column.getValue()) + "\r\n")
                .collect(Collectors.joining("", "column,meaning\r\n", ""));
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

    /// @param meaning what it holds, with its unit or its codes
    /// @param value may be an Optional: what is empty is shown as nothing
    private record Column(String name, String meaning, Function<ReportLine, Object> value) {}
}
