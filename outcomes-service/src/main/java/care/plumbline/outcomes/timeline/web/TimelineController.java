package care.plumbline.outcomes.timeline.web;

import care.plumbline.outcomes.casefile.CaseFiles;
import care.plumbline.outcomes.timeline.Timeline;
import care.plumbline.outcomes.timeline.TimelineEntry;
import care.plumbline.web.access.Access;
import care.plumbline.web.access.Needs;
import care.plumbline.web.input.Identifier;
import care.plumbline.web.input.WhenStated;
import care.plumbline.web.openapi.Answers;
import care.plumbline.web.paging.Page;
import care.plumbline.web.paging.PageRequest;
import care.plumbline.web.paging.Paging;
import care.plumbline.web.problem.CommonProblems;
import care.plumbline.web.problem.FieldError;
import care.plumbline.web.problem.Problems;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What happened to a patient, across all services.
@RestController
final class TimelineController {

    private final CaseFiles files;
    private final Paging paging;

    TimelineController(CaseFiles files, Paging paging) {
        this.files = files;
        this.paging = paging;
    }

    /// Oldest first; both days are included.
    @GetMapping("/patients/{patient}/timeline")
    @Answers(
            summary = "What happened to the patient, across all services, oldest first",
            body = TimelineEntryView.class,
            page = true)
    @Needs(resource = "MeasureReport", access = Access.READ)
    ResponseEntity<?> timeline(
            @PathVariable @Identifier String patient,
            @RequestParam(required = false) @Nullable WhenStated from,
            @RequestParam(required = false) @Nullable WhenStated to,
            PageRequest page) {
        LocalDate first = from == null ? null : from.date();
        LocalDate last = to == null ? null : to.date();
        if (first != null && last != null && last.isBefore(first)) {
            return Problems.of(
                    CommonProblems.REFUSED,
                    "A period ends on the day it begins or later",
                    new FieldError("to", "not-before-from", "must not be before from"));
        }
        return files.find(patient)
                .map(file -> Timeline.of(file.facts()))
                .<ResponseEntity<?>>map(timeline -> answer(timeline, first, last, page))
                .orElseGet(Problems::unknown);
    }

    private ResponseEntity<Page<TimelineEntryView>> answer(
            Timeline timeline, @Nullable LocalDate from, @Nullable LocalDate to, PageRequest page) {
        String after = page.after();
        List<TimelineEntry> entries =
                timeline.page(from, to, after == null ? null : TimelineEntry.Place.parse(after), page.limit() + 1);
        String next = entries.size() <= page.limit()
                ? ""
                : entries.get(page.limit() - 1).place().text();
        return paging.answer(page, entries.stream().map(TimelineEntryView::of).toList(), last -> next);
    }
}
