package care.plumbline.treatments.finding.web;

import care.plumbline.treatments.finding.FindingRefusal;
import care.plumbline.treatments.finding.FindingRefusal.StaleVersion;
import care.plumbline.treatments.finding.FindingRefusal.UnknownFinding;
import care.plumbline.treatments.finding.FindingRefusal.WordsAreGone;
import care.plumbline.web.problem.CommonProblems;
import care.plumbline.web.problem.Problems;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/// Refusals as problems.
final class FindingProblems {

    private FindingProblems() {}

    static ResponseEntity<ProblemDetail> of(FindingRefusal refusal) {
        return switch (refusal) {
            case UnknownFinding _ -> Problems.unknown();
            case StaleVersion _ -> Problems.stale();
            case WordsAreGone _ ->
                Problems.of(CommonProblems.CONFLICT, "The words have left the entry: there is nothing to review");
        };
    }
}
