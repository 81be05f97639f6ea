package care.plumbline.treatments.finding.web;

import care.plumbline.treatments.finding.ClaimReading;
import care.plumbline.treatments.finding.Finding;
import care.plumbline.treatments.finding.FindingsDecision.Refused;
import care.plumbline.treatments.finding.FindingsResult;
import care.plumbline.treatments.finding.ReviewFinding;
import care.plumbline.web.access.Access;
import care.plumbline.web.access.Caller;
import care.plumbline.web.access.Needs;
import care.plumbline.web.openapi.Answers;
import care.plumbline.web.problem.CommonProblems;
import care.plumbline.web.problem.Problems;
import care.plumbline.web.version.ETags;
import care.plumbline.web.version.ExpectedVersion;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Reviewing findings, for the clinical lead: a scope for everything is not enough, one that names the catalogue is
/// needed. `If-Match` is honoured when given.
@RestController
@RequestMapping("/claim-findings/{finding}")
final class FindingReviewController {

    private static final String ID = "[a-z0-9-]{1,64}\\.[0-9a-f]{12}";
    private static final String NO_ID = "must be the id of a finding";
    private static final java.util.regex.Pattern REVIEWS =
            java.util.regex.Pattern.compile("(user|system)/PlanDefinition\\.c?r?ud?s?");

    private final ClaimReading reading;

    FindingReviewController(ClaimReading reading) {
        this.reading = reading;
    }

    @PostMapping("/confirmation")
    @Answers(summary = "Agree with a finding", body = FindingView.class)
    @Needs(resource = "PlanDefinition", access = Access.UPDATE)
    ResponseEntity<?> confirm(
            @PathVariable @Pattern(regexp = ID, message = NO_ID) String finding,
            Optional<ExpectedVersion> expected,
            Caller caller) {
        return review(finding, expected, null, caller);
    }

    @PostMapping("/dismissal")
    @Answers(summary = "Disagree with a finding, with a reason", body = FindingView.class)
    @Needs(resource = "PlanDefinition", access = Access.UPDATE)
    ResponseEntity<?> dismiss(
            @PathVariable @Pattern(regexp = ID, message = NO_ID) String finding,
            Optional<ExpectedVersion> expected,
            @Valid @RequestBody DismissalRequest body,
            Caller caller) {
        return review(finding, expected, body.reason(), caller);
    }

    private ResponseEntity<?> review(
            String finding, Optional<ExpectedVersion> expected, @Nullable String reason, Caller caller) {
        if (caller.scopes().stream().noneMatch(scope -> REVIEWS.matcher(scope).matches())) {
            return Problems.of(
                    CommonProblems.FORBIDDEN, "Reviewing the catalogue needs a scope that names PlanDefinition");
        }
        String treatment = finding.substring(0, finding.indexOf('.'));
        ReviewFinding request = new ReviewFinding(
                finding,
                version -> expected.map(one -> one.test(version)).orElse(true),
                reason,
                reading.recording(caller.subject()));
        FindingsResult result = reading.review(treatment, request);
        if (result.decision() instanceof Refused(var refusal)) {
            return FindingProblems.of(refusal);
        }
        Finding after = result.findings().find(finding).orElseThrow();
        return ETags.ok(FindingView.of(after), after.version());
    }
}
