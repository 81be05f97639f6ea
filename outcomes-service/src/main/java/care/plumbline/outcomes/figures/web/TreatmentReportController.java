package care.plumbline.outcomes.figures.web;

import care.plumbline.measures.Measures;
import care.plumbline.outcomes.figures.TreatmentReport;
import care.plumbline.outcomes.figures.TreatmentReporting;
import care.plumbline.outcomes.figures.web.Question.Sent;
import care.plumbline.web.access.Access;
import care.plumbline.web.access.Needs;
import care.plumbline.web.input.Identifier;
import care.plumbline.web.openapi.Answers;
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
    /// @param from first month in which the courses started
    /// @param to last month
    @GetMapping("/treatments/{treatment}/report")
    @Answers(
            summary = "What a treatment did for everybody",
            body = TreatmentReportView.class,
            also = {"text/plain", "text/csv"})
    @Needs(resource = "MeasureReport", access = Access.READ)
    ResponseEntity<?> report(
            @PathVariable @Identifier String treatment,
            @RequestParam(required = false) @Identifier @Nullable String measure,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String format,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept) {
        return Question.answer(
                new Sent(measure, from, to, format, accept),
                measures,
                question -> report(treatment, question).map(report -> body(report, question.format())));
    }

    private Optional<TreatmentReport> report(String treatment, Question question) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return question.measure()
                .map(measure -> reporting.report(treatment, measure, question.period(), now))
                .orElseGet(() -> reporting.report(treatment, question.period(), now));
    }

    private static Object body(TreatmentReport report, ReportFormat format) {
        return switch (format) {
            case JSON -> TreatmentReportView.of(report);
            case TEXT -> TreatmentReportText.of(report);
            case CSV -> TreatmentReportCsv.of(report);
        };
    }
}
