package care.plumbline.providers.option.web;

import care.plumbline.providers.option.Options;
import care.plumbline.providers.option.PatientOptions;
import care.plumbline.providers.recording.Recordings;
import care.plumbline.web.access.Access;
import care.plumbline.web.access.Caller;
import care.plumbline.web.access.Needs;
import care.plumbline.web.openapi.Answers;
import care.plumbline.web.paging.PageRequest;
import care.plumbline.web.paging.Paging;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Work list of what was set aside until a day that has come.
@RestController
@RequestMapping("/options")
final class RevisitController {

    private final Options options;
    private final Paging paging;
    private final Recordings recordings;

    RevisitController(Options options, Paging paging, Recordings recordings) {
        this.options = options;
        this.paging = paging;
        this.recordings = recordings;
    }

    @GetMapping("/to-revisit")
    @Answers(summary = "Patients with a treatment to talk about again", body = ToRevisit.class, page = true)
    @Needs(resource = "ServiceRequest", access = Access.SEARCH)
    ResponseEntity<?> toRevisit(PageRequest page, Caller caller) {
        LocalDate today = recordings.by(caller.subject()).today();
        List<PatientOptions> found = options.toRevisit(today, page.after(), page.limit() + 1);
        return paging.answer(
                page, found.stream().map(known -> ToRevisit.of(known, today)).toList(), ToRevisit::patient);
    }

    record ToRevisit(String patient, List<OptionView> options) {

        static ToRevisit of(PatientOptions known, LocalDate day) {
            return new ToRevisit(
                    known.patient(),
                    known.toRevisitBy(day).stream()
                            .map(option -> OptionView.of(known.patient(), option))
                            .toList());
        }
    }
}
