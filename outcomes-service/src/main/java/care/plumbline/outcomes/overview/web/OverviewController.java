package care.plumbline.outcomes.overview.web;

import care.plumbline.outcomes.overview.Overviews;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The big picture of a patient, what to know before a visit, and a year in short.
@RestController
final class OverviewController {

    private static final String RESOURCE = "MeasureReport";
    private static final int WEEKS_BACK = 12;
    private static final MediaType TEXT = MediaType.parseMediaType("text/plain;charset=utf-8");

    private final Overviews overviews;
    private final Clock clock;

    OverviewController(Overviews overviews, Clock clock, @Value("${plumbline.zone:UTC}") ZoneId zone) {
        this.overviews = overviews;
        this.clock = clock.withZone(zone);
    }

    /// As of today, or any day before.
    @GetMapping("/patients/{patient}/overview")
    @Answers(
            summary = "The big picture in one call: goals, courses, team, results, what is open and who is next",
            body = OverviewView.class)
    @Needs(resource = RESOURCE, access = Access.READ)
    ResponseEntity<?> overview(
            @PathVariable @Identifier String patient, @RequestParam(required = false) @Nullable WhenStated asOf) {
        LocalDate day = asOf == null ? today() : asOf.date();
        if (day.isAfter(today())) {
            return inTheFuture("asOf");
        }
        return answer(overviews.overview(patient, day).map(OverviewView::of));
    }

    /// @param since the day of the last visit; absent: twelve weeks ago
    @GetMapping("/patients/{patient}/pre-visit")
    @Answers(
            summary = "Before a visit: what changed since the last one, what is due, what to ask",
            body = PreVisitView.class)
    @Needs(resource = RESOURCE, access = Access.READ)
    ResponseEntity<?> preVisit(
            @PathVariable @Identifier String patient, @RequestParam(required = false) @Nullable WhenStated since) {
        LocalDate last = since == null ? today().minusWeeks(WEEKS_BACK) : since.date();
        if (last.isAfter(today())) {
            return inTheFuture("since");
        }
        return answer(overviews.preVisit(patient, last, today()).map(PreVisitView::of));
    }

    /// @param format `json` or `text`
    @GetMapping("/patients/{patient}/years/{year}")
    @Answers(
            summary = "One year in short",
            body = YearView.class,
            also = {"text/plain"})
    @Needs(resource = RESOURCE, access = Access.READ)
    ResponseEntity<?> year(
            @PathVariable @Identifier String patient,
            @PathVariable String year,
            @RequestParam(required = false) @Nullable String format) {
        if (!year.matches("(19|20|21)\\d\\d")) {
            return Problems.invalid("year", "year", "must be a year from 1900 to 2199");
        }
        int wanted = Integer.parseInt(year);
        if (wanted > today().getYear()) {
            return inTheFuture("year");
        }
        if (format == null || format.equals("json")) {
            return answer(overviews.year(patient, wanted, today()).map(YearView::of));
        }
        return format.equals("text")
                ? overviews
                        .year(patient, wanted, today())
                        .<ResponseEntity<?>>map(
                                summary -> ResponseEntity.ok().contentType(TEXT).body(YearText.of(summary)))
                        .orElseGet(Problems::unknown)
                : Problems.invalid("format", "one-of", "must be json or text");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static ResponseEntity<?> answer(Optional<?> found) {
        return found.<ResponseEntity<?>>map(ResponseEntity::ok).orElseGet(Problems::unknown);
    }

    private static ResponseEntity<?> inTheFuture(String field) {
        return Problems.of(
                CommonProblems.REFUSED,
                "Nothing is known of the future",
                new FieldError(field, "not-in-the-future", "must not be later than today"));
    }
}
