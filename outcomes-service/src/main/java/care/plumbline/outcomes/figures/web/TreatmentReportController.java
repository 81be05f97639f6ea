package care.plumbline.outcomes.figures.web;

import care.plumbline.measures.Measures;
import care.plumbline.measures.OutcomeMeasure;
import care.plumbline.outcomes.figures.TreatmentReport;
import care.plumbline.outcomes.figures.TreatmentReporting;
import care.plumbline.web.access.Access;
import care.plumbline.web.access.Needs;
import care.plumbline.web.input.Identifier;
import care.plumbline.web.openapi.Answers;
import care.plumbline.web.problem.CommonProblems;
import care.plumbline.web.problem.FieldError;
import care.plumbline.web.problem.Problems;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What became of everybody's courses of one treatment: figures without persons.
@RestController
final class TreatmentReportController {

    private final TreatmentReporting reporting;
    private final Measures measures;
    private final Clock clock;

    TreatmentReportController(TreatmentReporting reporting, Measures measures, Clock clock) {
        this.reporting = reporting;
        this.measures = measures;
        this.clock = clock;
    }

    /// @param measure only on this measure; absent: on every one that has figures or evidence
    @GetMapping("/treatments/{treatment}/report")
    @Answers(
            summary = "What a treatment did for everybody",
            body = TreatmentReportView.class,
            also = {"text/plain", "text/csv"})
    @Needs(resource = "MeasureReport", access = Access.READ)
    ResponseEntity<?> report(
            @PathVariable @Identifier String treatment,
            @RequestParam(required = false) @Identifier @Nullable String measure,
            @RequestParam(required = false) @Nullable String format,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept) {
        Optional<ReportFormat> wanted = format == null ? ReportFormat.accepted(accept) : ReportFormat.named(format);
        if (wanted.isEmpty()) {
            return format == null
                    ? Problems.of(CommonProblems.NOT_ACCEPTABLE, "A report is JSON, plain text or CSV")
                    : Problems.invalid("format", "one-of", "must be json, text or csv");
        }
        Optional<OutcomeMeasure> only = measure == null ? Optional.empty() : measures.find(measure);
        if (measure != null && only.isEmpty()) {
            return Problems.of(
                    CommonProblems.REFUSED,
                    "measure must be the code of a known outcome measure",
                    new FieldError("measure", "known-measure", "must be the code of a known outcome measure"));
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return only.map(one -> reporting.report(treatment, one, now))
                .orElseGet(() -> reporting.report(treatment, now))
                .<ResponseEntity<?>>map(report -> answer(report, wanted.get()))
                .orElseGet(Problems::unknown);
    }

    private static ResponseEntity<?> answer(TreatmentReport report, ReportFormat format) {
        Object body = switch (format) {
            case JSON -> TreatmentReportView.of(report);
            case TEXT -> TreatmentReportText.of(report);
            case CSV -> TreatmentReportCsv.of(report);
        };
        return ResponseEntity.ok()
                .contentType(format.type())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .body(body);
    }
}
