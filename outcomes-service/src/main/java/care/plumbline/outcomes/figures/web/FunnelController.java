package care.plumbline.outcomes.figures.web;

import care.plumbline.measures.Measures;
import care.plumbline.measures.OutcomeMeasure;
import care.plumbline.outcomes.figures.FunnelReport;
import care.plumbline.outcomes.figures.FunnelReporting;
import care.plumbline.outcomes.figures.GroupKind;
import care.plumbline.outcomes.figures.web.Question.Sent;
import care.plumbline.web.access.Access;
import care.plumbline.web.access.Needs;
import care.plumbline.web.input.Identifier;
import care.plumbline.web.openapi.Answers;
import care.plumbline.web.problem.Problems;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Providers, clinics or disciplines beside one another, with the limits of chance, and without a ranking.
@RestController
final class FunnelController {

    private static final Map<String, GroupKind> KINDS = Map.of(
            GroupKind.PROVIDER.code(), GroupKind.PROVIDER,
            GroupKind.ORGANIZATION.code(), GroupKind.ORGANIZATION,
            GroupKind.DISCIPLINE.code(), GroupKind.DISCIPLINE);

    private final FunnelReporting reporting;
    private final Measures measures;
    private final Clock clock;

    FunnelController(FunnelReporting reporting, Measures measures, Clock clock) {
        this.reporting = reporting;
        this.measures = measures;
        this.clock = clock;
    }

    /// @param by `provider`, `organization` or `discipline`
    /// @param from first month in which courses started, like 2024-01; absent: from the first course on
    /// @param to last month; absent: up to now
    @GetMapping("/measures/{measure}/funnel")
    @Answers(
            summary = "Providers or clinics beside one another, within the limits of chance",
            body = FunnelView.class,
            also = {"text/plain", "text/csv"})
    @Needs(resource = "MeasureReport", access = Access.READ)
    ResponseEntity<?> funnel(
            @PathVariable @Identifier String measure,
            @RequestParam(required = false) @Nullable String by,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String format,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept) {
        GroupKind kind = by == null ? GroupKind.PROVIDER : KINDS.get(by);
        if (kind == null) {
            return Problems.invalid("by", "one-of", "must be provider, organization or discipline");
        }
        return Question.answer(
                new Sent(null, from, to, format, accept),
                measures,
                question -> measures.find(measure).map(known -> body(kind, known, question)));
    }

    private Object body(GroupKind kind, OutcomeMeasure measure, Question question) {
        FunnelReport report = reporting.report(
                kind, measure, question.period(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        return switch (question.format()) {
            case JSON -> FunnelView.of(report);
            case TEXT -> FunnelText.of(report);
            case CSV -> FunnelCsv.of(report);
        };
    }
}
