package care.plumbline.treatments.catalogue.web;

import care.plumbline.treatments.catalogue.TreatmentRefusal;
import care.plumbline.treatments.catalogue.TreatmentRefusal.AlreadyRetired;
import care.plumbline.treatments.catalogue.TreatmentRefusal.ReferenceLine;
import care.plumbline.treatments.catalogue.TreatmentRefusal.StaleVersion;
import care.plumbline.treatments.catalogue.TreatmentRefusal.UnknownTreatment;
import care.plumbline.web.problem.CommonProblems;
import care.plumbline.web.problem.ProblemType;
import care.plumbline.web.problem.Problems;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/// Refusals as problems.
final class TreatmentProblems {

    static final ProblemType REFERENCE_LINE = new ProblemType(
            "reference-line",
            409,
            "The natural course is no treatment",
            "It is the line that results are held against. It has no judging window of its own and cannot be retired.");

    private TreatmentProblems() {}

    static ResponseEntity<ProblemDetail> of(TreatmentRefusal refusal) {
        return switch (refusal) {
            case UnknownTreatment _ -> Problems.unknown();
            case StaleVersion _ -> Problems.stale();
            case AlreadyRetired _ ->
                Problems.of(CommonProblems.CONFLICT, "A treatment that has left the catalogue is not changed any more");
            case ReferenceLine _ -> Problems.of(REFERENCE_LINE, REFERENCE_LINE.title());
        };
    }
}
