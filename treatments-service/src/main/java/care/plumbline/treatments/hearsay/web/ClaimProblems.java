package care.plumbline.treatments.hearsay.web;

import care.plumbline.treatments.hearsay.ClaimRefusal;
import care.plumbline.treatments.hearsay.ClaimRefusal.AlreadyWithdrawn;
import care.plumbline.treatments.hearsay.ClaimRefusal.OtherClaim;
import care.plumbline.treatments.hearsay.ClaimRefusal.TooMany;
import care.plumbline.treatments.hearsay.ClaimRefusal.UnknownClaim;
import care.plumbline.web.problem.CommonProblems;
import care.plumbline.web.problem.Problems;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/// Refusals as problems.
final class ClaimProblems {

    private ClaimProblems() {}

    static ResponseEntity<ProblemDetail> of(ClaimRefusal refusal) {
        return switch (refusal) {
            case UnknownClaim _ -> Problems.unknown();
            case OtherClaim _ -> Problems.of(CommonProblems.ALREADY_EXISTS, CommonProblems.ALREADY_EXISTS.title());
            case AlreadyWithdrawn _ -> Problems.of(CommonProblems.CONFLICT, "The claim was withdrawn before");
            case TooMany _ -> Problems.of(CommonProblems.CONFLICT, "No more claims about this treatment are kept");
        };
    }
}
