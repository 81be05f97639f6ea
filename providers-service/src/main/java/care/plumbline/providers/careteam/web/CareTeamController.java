package care.plumbline.providers.careteam.web;

import care.plumbline.providers.careteam.CareTeam;
import care.plumbline.providers.careteam.CareTeamResult;
import care.plumbline.providers.careteam.CareTeamResult.Done;
import care.plumbline.providers.careteam.CareTeamResult.Refused;
import care.plumbline.providers.careteam.CareTeams;
import care.plumbline.providers.careteam.ChangePcp;
import care.plumbline.providers.careteam.JoinTeam;
import care.plumbline.providers.careteam.LeaveTeam;
import care.plumbline.providers.careteam.Role;
import care.plumbline.providers.careteam.TeamBuilding;
import care.plumbline.providers.recording.Recording;
import care.plumbline.providers.recording.Recordings;
import care.plumbline.web.Locations;
import care.plumbline.web.access.Access;
import care.plumbline.web.access.Caller;
import care.plumbline.web.access.Needs;
import care.plumbline.web.input.Identifier;
import care.plumbline.web.input.WhenStated;
import care.plumbline.web.openapi.Answers;
import care.plumbline.web.version.ETags;
import care.plumbline.web.version.ExpectedVersion;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Provider, role and first day name a membership.
@RestController
@RequestMapping("/patients/{patient}/care-team")
final class CareTeamController {

    private static final String ONE = "/members/{provider}/{role}/{from}";

    private final TeamBuilding building;
    private final CareTeams teams;
    private final Recordings recordings;

    CareTeamController(TeamBuilding building, CareTeams teams, Recordings recordings) {
        this.building = building;
        this.teams = teams;
        this.recordings = recordings;
    }

    @GetMapping
    @Answers(summary = "The care team with its past", body = CareTeamView.class)
    @Needs(resource = "CareTeam", access = Access.READ)
    ResponseEntity<?> team(@PathVariable @Identifier String patient, Caller caller) {
        return done(new Done(teams.of(patient), false), recordings.by(caller.subject()));
    }

    @PostMapping("/members")
    @Answers(
            summary = "A provider joins the care team",
            body = CareTeamView.class,
            status = {200, 201})
    @Needs(resource = "CareTeam", access = Access.UPDATE)
    ResponseEntity<?> join(
            @PathVariable @Identifier String patient,
            Optional<ExpectedVersion> expected,
            @Valid @RequestBody MemberRequest body,
            Caller caller) {
        return joined(patient, body.joining(), any(expected), recordings.by(caller.subject()));
    }

    @PutMapping(ONE)
    @Answers(
            summary = "A provider joins, or a membership gets its end",
            body = CareTeamView.class,
            status = {200, 201})
    @Needs(resource = "CareTeam", access = Access.UPDATE)
    ResponseEntity<?> put(
            @PathVariable @Identifier String patient,
            @PathVariable @Identifier String provider,
            @PathVariable RoleCode role,
            @PathVariable WhenStated from,
            Optional<ExpectedVersion> expected,
            @Valid @RequestBody PeriodRequest body,
            Caller caller) {
        LocalDate to = body.to() == null ? null : body.to().date();
        JoinTeam request = new JoinTeam(provider, role.role(), from.date(), to);
        return joined(patient, request, any(expected), recordings.by(caller.subject()));
    }

    @PostMapping(ONE + "/end")
    @Answers(summary = "End a membership", body = CareTeamView.class)
    @Needs(resource = "CareTeam", access = Access.UPDATE)
    ResponseEntity<?> end(
            @PathVariable @Identifier String patient,
            @PathVariable @Identifier String provider,
            @PathVariable RoleCode role,
            @PathVariable WhenStated from,
            Optional<ExpectedVersion> expected,
            @Valid @RequestBody EndRequest body,
            Caller caller) {
        Recording recording = recordings.by(caller.subject());
        LeaveTeam request =
                new LeaveTeam(provider, role.role(), from.date(), body.to().date());
        return switch (building.leave(patient, request, any(expected), recording)) {
            case Done done -> done(done, recording);
            case Refused(var refusal) -> CareTeamProblems.of(refusal);
        };
    }

    @PostMapping("/handover")
    @Answers(
            summary = "The primary care provider changes in one step",
            body = CareTeamView.class,
            status = {200, 201})
    @Needs(resource = "CareTeam", access = Access.UPDATE)
    ResponseEntity<?> handOver(
            @PathVariable @Identifier String patient,
            Optional<ExpectedVersion> expected,
            @Valid @RequestBody HandoverRequest body,
            Caller caller) {
        Recording recording = recordings.by(caller.subject());
        ChangePcp request = body.changing();
        return switch (building.changePcp(patient, request, any(expected), recording)) {
            case Done(var team, var changed) ->
                recorded(changed, team, new JoinTeam(request.to(), Role.PCP, request.on(), null), recording);
            case Refused(var refusal) -> CareTeamProblems.of(refusal);
        };
    }

    private ResponseEntity<?> joined(String patient, JoinTeam request, LongPredicate expected, Recording recording) {
        CareTeamResult result = building.join(patient, request, expected, recording);
        return switch (result) {
            case Done(var team, var changed) -> recorded(changed, team, request, recording);
            case Refused(var refusal) -> CareTeamProblems.of(refusal);
        };
    }

    private static ResponseEntity<?> recorded(boolean now, CareTeam team, JoinTeam membership, Recording recording) {
        return ETags.recorded(
                now,
                Locations.of(
                        "/patients/{patient}/care-team" + ONE,
                        team.patient(),
                        membership.provider(),
                        membership.role().code(),
                        membership.from()),
                CareTeamView.of(team, recording.today()),
                team.version());
    }

    private static ResponseEntity<?> done(Done done, Recording recording) {
        return ETags.ok(
                CareTeamView.of(done.team(), recording.today()), done.team().version());
    }

    private static LongPredicate any(Optional<ExpectedVersion> expected) {
        return expected.<LongPredicate>map(version -> version).orElse(_ -> true);
    }
}
