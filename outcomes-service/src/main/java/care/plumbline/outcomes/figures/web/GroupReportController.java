package care.plumbline.outcomes.figures.web;

import care.plumbline.measures.Measures;
import care.plumbline.outcomes.figures.GroupKind;
import care.plumbline.outcomes.figures.GroupName;
import care.plumbline.outcomes.figures.GroupReport;
import care.plumbline.outcomes.figures.GroupReporting;
import care.plumbline.outcomes.figures.web.Question.Sent;
import care.plumbline.web.access.Access;
import care.plumbline.web.access.Needs;
import care.plumbline.web.input.Identifier;
import care.plumbline.web.openapi.Answers;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What became of everybody's courses by who delivered them, by what ran together, on one measure, and of all: figures
/// without persons. A group without courses is answered without figures, so that nobody learns who works where.
@RestController
final class GroupReportController {

    private static final String TOGETHER = Identifier.REGEX + "(\\+" + Identifier.REGEX + "){0,9}";

    private final GroupReporting reporting;
    private final Measures measures;
    private final Clock clock;

    GroupReportController(GroupReporting reporting, Measures measures, Clock clock) {
        this.reporting = reporting;
        this.measures = measures;
        this.clock = clock;
    }

    @GetMapping("/providers/{provider}/report")
    @Answers(
            summary = "What became of a provider's courses, and of their expectations",
            body = GroupReportView.class,
            also = {"text/plain", "text/csv"})
    @Needs(resource = "MeasureReport", access = Access.READ)
    ResponseEntity<?> provider(
            @PathVariable @Identifier String provider,
            @RequestParam(required = false) @Identifier @Nullable String measure,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String format,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept) {
        return report(new GroupName(GroupKind.PROVIDER, provider), new Sent(measure, from, to, format, accept));
    }

    @GetMapping("/disciplines/{discipline}/report")
    @Answers(
            summary = "What became of a discipline's courses",
            body = GroupReportView.class,
            also = {"text/plain", "text/csv"})
    @Needs(resource = "MeasureReport", access = Access.READ)
    ResponseEntity<?> discipline(
            @PathVariable @Identifier String discipline,
            @RequestParam(required = false) @Identifier @Nullable String measure,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String format,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept) {
        return report(new GroupName(GroupKind.DISCIPLINE, discipline), new Sent(measure, from, to, format, accept));
    }

    @GetMapping("/organizations/{organization}/report")
    @Answers(
            summary = "What became of an organisation's courses",
            body = GroupReportView.class,
            also = {"text/plain", "text/csv"})
    @Needs(resource = "MeasureReport", access = Access.READ)
    ResponseEntity<?> organization(
            @PathVariable @Identifier String organization,
            @RequestParam(required = false) @Identifier @Nullable String measure,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String format,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept) {
        return report(new GroupName(GroupKind.ORGANIZATION, organization), new Sent(measure, from, to, format, accept));
    }

    /// @param combination codes of treatments with a plus between
    @GetMapping("/combinations/{combination}/report")
    @Answers(
            summary = "What became of courses that ran together",
            body = GroupReportView.class,
            also = {"text/plain", "text/csv"})
    @Needs(resource = "MeasureReport", access = Access.READ)
    ResponseEntity<?> combination(
            @PathVariable @Pattern(regexp = TOGETHER, message = "must be codes with a plus between") String combination,
            @RequestParam(required = false) @Identifier @Nullable String measure,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String format,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept) {
        return report(
                GroupName.combination(List.of(combination.split("\\+", -1))),
                new Sent(measure, from, to, format, accept));
    }

    @GetMapping("/measures/{measure}/report")
    @Answers(
            summary = "What became of all courses on a measure",
            body = GroupReportView.class,
            also = {"text/plain", "text/csv"})
    @Needs(resource = "MeasureReport", access = Access.READ)
    ResponseEntity<?> measure(
            @PathVariable @Identifier String measure,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String format,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept) {
        return Question.answer(
                new Sent(null, from, to, format, accept),
                measures,
                question -> measures.find(measure)
                        .map(known -> new Question(question.format(), Optional.of(known), question.period()))
                        .map(known -> body(GroupName.ALL, known)));
    }

    @GetMapping("/report")
    @Answers(
            summary = "What became of all courses",
            body = GroupReportView.class,
            also = {"text/plain", "text/csv"})
    @Needs(resource = "MeasureReport", access = Access.READ)
    ResponseEntity<?> all(
            @RequestParam(required = false) @Identifier @Nullable String measure,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String format,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept) {
        return report(GroupName.ALL, new Sent(measure, from, to, format, accept));
    }

    private ResponseEntity<?> report(GroupName group, Sent sent) {
        return Question.answer(sent, measures, question -> Optional.of(body(group, question)));
    }

    private Object body(GroupName group, Question question) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        GroupReport report = question.measure()
                .map(measure -> reporting.report(group, measure, question.period(), now))
                .orElseGet(() -> reporting.report(group, question.period(), now));
        return switch (question.format()) {
            case JSON -> GroupReportView.of(report);
            case TEXT -> GroupReportText.of(report);
            case CSV -> GroupReportCsv.of(report);
        };
    }
}
