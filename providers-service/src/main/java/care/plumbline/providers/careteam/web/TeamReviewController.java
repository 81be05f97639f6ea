package care.plumbline.providers.careteam.web;

import care.plumbline.providers.careteam.CareTeams;
import care.plumbline.providers.careteam.TeamReview;
import care.plumbline.providers.recording.Recordings;
import care.plumbline.web.access.Access;
import care.plumbline.web.access.Caller;
import care.plumbline.web.access.Needs;
import care.plumbline.web.input.Identifier;
import care.plumbline.web.input.WhenStated;
import care.plumbline.web.openapi.Answers;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// A care team looked at: how continuous it is, which disciplines it lacks, and who in or near it offers a treatment.
@RestController
@RequestMapping("/patients/{patient}/care-team")
final class TeamReviewController {

    private final CareTeams teams;
    private final TeamReview review;
    private final Recordings recordings;

    TeamReviewController(CareTeams teams, TeamReview review, Recordings recordings) {
        this.teams = teams;
        this.review = review;
        this.recordings = recordings;
    }

    @GetMapping("/continuity")
    @Answers(summary = "Tenure, continuity, gaps and changes of the primary care provider", body = ContinuityView.class)
    @Needs(resource = "CareTeam", access = Access.READ)
    ResponseEntity<?> continuity(
            @PathVariable @Identifier String patient,
            @RequestParam(required = false) @Nullable WhenStated asOf,
            Caller caller) {
        return ResponseEntity.ok(ContinuityView.of(teams.of(patient), day(asOf, caller)));
    }

    @GetMapping("/disciplines")
    @Answers(summary = "Disciplines present in and missing from the team", body = TeamDisciplinesView.class)
    @Needs(resource = "CareTeam", access = Access.READ)
    ResponseEntity<?> disciplines(
            @PathVariable @Identifier String patient,
            @RequestParam(required = false) @Nullable WhenStated asOf,
            Caller caller) {
        LocalDate day = day(asOf, caller);
        return ResponseEntity.ok(TeamDisciplinesView.of(day, review.disciplines(patient, day)));
    }

    @GetMapping("/offers")
    @Answers(summary = "Who in or near the team offers a treatment", body = TeamOffersView.class)
    @Needs(resource = "CareTeam", access = Access.READ)
    ResponseEntity<?> offers(
            @PathVariable @Identifier String patient, @RequestParam @Identifier String treatment, Caller caller) {
        LocalDate today = day(null, caller);
        return ResponseEntity.ok(TeamOffersView.of(treatment, today, review.offering(patient, treatment, today)));
    }

    private LocalDate day(@Nullable WhenStated asOf, Caller caller) {
        return asOf == null ? recordings.by(caller.subject()).today() : asOf.date();
    }
}
