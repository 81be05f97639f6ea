package care.plumbline.outcomes.report.web;

import care.plumbline.outcomes.report.PatientReport;
import care.plumbline.outcomes.report.Reporting;
import care.plumbline.web.access.Access;
import care.plumbline.web.access.Needs;
import care.plumbline.web.input.Identifier;
import care.plumbline.web.input.WhenStated;
import care.plumbline.web.openapi.Answers;
import care.plumbline.web.problem.CommonProblems;
import care.plumbline.web.problem.FieldError;
import care.plumbline.web.problem.Problems;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The report of one patient, as of today or any day before.
@RestController
final class PatientReportController {

    private final Reporting reporting;
    private final Clock clock;

    PatientReportController(Reporting reporting, Clock clock, @Value("${plumbline.zone:UTC}") ZoneId zone) {
        this.reporting = reporting;
        this.clock = clock.withZone(zone);
    }

    @GetMapping("/patients/{patient}/report")
    @Answers(
            summary = "The care team's report: every expectation against the result",
            body = PatientReportView.class,
            also = {"text/plain", "text/csv", "text/html", "application/pdf"})
    @Needs(resource = "MeasureReport", access = Access.READ)
    ResponseEntity<?> report(
            @PathVariable @Identifier String patient,
            @RequestParam(required = false) @Nullable WhenStated asOf,
            @RequestParam(required = false) @Nullable String format,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = asOf == null ? today : asOf.date();
        if (day.isAfter(today)) {
            return Problems.of(
                    CommonProblems.REFUSED,
                    "There are no reports of the future",
                    new FieldError("asOf", "not-in-the-future", "must not be later than today"));
        }
        Optional<ReportFormat> wanted = format == null ? ReportFormat.accepted(accept) : ReportFormat.named(format);
        if (wanted.isEmpty()) {
            return format == null
                    ? Problems.of(CommonProblems.NOT_ACCEPTABLE, "A report is JSON, plain text, CSV, HTML or PDF")
                    : Problems.invalid("format", "one-of", "must be json, text, csv, html or pdf");
        }
        return reporting
                .report(patient, day, clock.instant().truncatedTo(ChronoUnit.MILLIS))
                .<ResponseEntity<?>>map(report -> answer(report, wanted.get()))
                .orElseGet(Problems::unknown);
    }

    /// What each column of the report as a table holds.
    @GetMapping("/report-dictionary")
    @Answers(
            summary = "What each column of the report as CSV holds",
            body = DictionaryView.class,
            also = {"text/csv"})
    @Needs(resource = "Questionnaire", access = Access.READ)
    ResponseEntity<?> dictionary(@RequestParam(required = false) @Nullable String format) {
        if (format == null || format.equals("json")) {
            return ResponseEntity.ok(DictionaryView.of(ReportCsv.dictionary()));
        }
        return format.equals("csv")
                ? ResponseEntity.ok().contentType(ReportFormat.CSV.type()).body(ReportCsv.dictionaryCsv())
                : Problems.invalid("format", "one-of", "must be json or csv");
    }

    private static ResponseEntity<?> answer(PatientReport report, ReportFormat format) {
        Object body = switch (format) {
            case JSON -> PatientReportView.of(report);
            case TEXT -> new ReportText(report).text();
            case CSV -> ReportCsv.of(report);
            case HTML -> ReportHtml.of(report, Lettering.text());
            case PDF -> ReportPdf.of(report);
        };
        return ResponseEntity.ok()
                .contentType(format.type())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .body(body);
    }
}
