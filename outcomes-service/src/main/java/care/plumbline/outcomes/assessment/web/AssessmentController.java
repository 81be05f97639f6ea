package care.plumbline.outcomes.assessment.web;

import care.plumbline.outcomes.assessment.Scheduling;
import care.plumbline.outcomes.casefile.WaitingPatients;
import care.plumbline.outcomes.schedule.AssessmentState;
import care.plumbline.web.access.Access;
import care.plumbline.web.access.Needs;
import care.plumbline.web.input.Identifier;
import care.plumbline.web.input.WhenStated;
import care.plumbline.web.openapi.Answers;
import care.plumbline.web.paging.PageRequest;
import care.plumbline.web.paging.Paging;
import care.plumbline.web.problem.CommonProblems;
import care.plumbline.web.problem.FieldError;
import care.plumbline.web.problem.Problems;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The scores that are asked for: of one patient, and the work lists of those who wait.
@RestController
final class AssessmentController {

    private static final String RESOURCE = "Task";

    private final Scheduling scheduling;
    private final Paging paging;
    private final Clock clock;

    AssessmentController(
            Scheduling scheduling, Paging paging, Clock clock, @Value("${plumbline.zone:UTC}") ZoneId zone) {
        this.scheduling = scheduling;
        this.paging = paging;
        this.clock = clock.withZone(zone);
    }

    /// As of today, or any day before.
    @GetMapping("/patients/{patient}/assessments")
    @Answers(summary = "Every score that the patient's courses ask for, and how it stands", body = ScheduleView.class)
    @Needs(resource = RESOURCE, access = Access.READ)
    ResponseEntity<?> schedule(
            @PathVariable @Identifier String patient, @RequestParam(required = false) @Nullable WhenStated asOf) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = asOf == null ? today : asOf.date();
        if (day.isAfter(today)) {
            return Problems.of(
                    CommonProblems.REFUSED,
                    "The schedule is known as of today and of days before",
                    new FieldError("asOf", "not-in-the-future", "must not be later than today"));
        }
        return scheduling
                .plan(patient, day)
                .<ResponseEntity<?>>map(plan -> ResponseEntity.ok(ScheduleView.of(patient, plan)))
                .orElseGet(Problems::unknown);
    }

    /// @param state due or overdue; absent: overdue
    @GetMapping("/assessments")
    @Answers(
            summary = "Work list: patients of whom scores are due or overdue, those who have waited longest first",
            body = WaitingPatientView.class,
            page = true)
    @Needs(resource = RESOURCE, access = Access.SEARCH)
    ResponseEntity<?> waiting(@RequestParam(required = false) @Nullable String state, PageRequest page) {
        Optional<AssessmentState> wanted = state == null ? Optional.of(AssessmentState.OVERDUE) : open(state);
        if (wanted.isEmpty()) {
            return Problems.invalid("state", "one-of", "must be due or overdue");
        }
        String after = page.after();
        return paging.answer(
                page,
                scheduling
                        .waiting(
                                wanted.get(),
                                after == null ? null : WaitingPatients.Place.parse(after),
                                page.limit() + 1)
                        .stream()
                        .map(WaitingPatientView::of)
                        .toList(),
                view -> new WaitingPatients.Place(view.since(), view.patient()).text());
    }

    private static Optional<AssessmentState> open(String code) {
        return Stream.of(AssessmentState.values())
                .filter(AssessmentState::isOpen)
                .filter(state -> state.code().equals(code))
                .findFirst();
    }
}
