package care.plumbline.goals.goal.web;

import care.plumbline.goals.goal.ElicitationFigures;
import care.plumbline.goals.goal.ElicitationState;
import care.plumbline.goals.goal.Elicited;
import care.plumbline.goals.goal.GoalSetting;
import care.plumbline.web.access.Access;
import care.plumbline.web.access.Needs;
import care.plumbline.web.openapi.Answers;
import care.plumbline.web.paging.PageRequest;
import care.plumbline.web.paging.Paging;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Who was asked for goals, as a work list and as figures.
@RestController
@RequestMapping("/elicitations")
final class ElicitationsController {

    private final GoalSetting goalSetting;
    private final Paging paging;

    ElicitationsController(GoalSetting goalSetting, Paging paging) {
        this.goalSetting = goalSetting;
        this.paging = paging;
    }

    /// One patient of the work list.
    record PatientView(
            String patient,
            ElicitationState state,
            @Nullable String askedBy,
            @Nullable LocalDate askedOn) {

        static PatientView of(Elicited.OfPatient of) {
            Elicited elicited = of.elicited();
            return new PatientView(of.patient(), elicited.state(), elicited.askedBy(), elicited.askedOn());
        }
    }

    /// @param patients absent where they are fewer than five
    /// @param states patients by state; what is about one to four people is left out, and another one with it
    /// @param shareAsked percent
    record FiguresView(
            @Nullable Long patients,
            Map<ElicitationState, Long> states,
            @Nullable BigDecimal shareAsked) {

        static FiguresView of(ElicitationFigures figures) {
            return new FiguresView(figures.patients(), figures.states(), figures.shareAsked());
        }
    }

    @GetMapping
    @Answers(summary = "Patients in a state of elicitation", body = PatientView.class, page = true)
    @Needs(resource = "QuestionnaireResponse", access = Access.SEARCH)
    ResponseEntity<?> patients(@RequestParam StateCode state, PageRequest page) {
        List<PatientView> read = goalSetting.elicited(state.state(), page.after(), page.limit() + 1).stream()
                .map(PatientView::of)
                .toList();
        return paging.answer(page, read, PatientView::patient);
    }

    @GetMapping("/figures")
    @Answers(summary = "How many patients were asked for goals", body = FiguresView.class)
    @Needs(resource = "MeasureReport", access = Access.READ)
    ResponseEntity<?> figures() {
        return ResponseEntity.ok(FiguresView.of(goalSetting.elicitationFigures()));
    }
}
