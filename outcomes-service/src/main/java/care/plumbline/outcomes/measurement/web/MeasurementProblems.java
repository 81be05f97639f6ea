package care.plumbline.outcomes.measurement.web;

import care.plumbline.outcomes.measurement.MeasurementRefusal;
import care.plumbline.outcomes.measurement.MeasurementRefusal.AlreadyWithdrawn;
import care.plumbline.outcomes.measurement.MeasurementRefusal.IdTaken;
import care.plumbline.outcomes.measurement.MeasurementRefusal.RulesBroken;
import care.plumbline.outcomes.measurement.MeasurementRefusal.StaleVersion;
import care.plumbline.outcomes.measurement.MeasurementRefusal.TooManyCorrections;
import care.plumbline.outcomes.measurement.MeasurementRefusal.UnknownMeasurement;
import care.plumbline.web.problem.CommonProblems;
import care.plumbline.web.problem.FieldError;
import care.plumbline.web.problem.ProblemType;
import care.plumbline.web.problem.Problems;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/// Refusals as problems.
final class MeasurementProblems {

    static final ProblemType ALREADY_WITHDRAWN = new ProblemType(
            "already-withdrawn",
            409,
            "The measurement was withdrawn",
            "A measurement that was withdrawn cannot be corrected or withdrawn again. Record the score anew, under a new"
                    + " id, if it counts after all.");

    private MeasurementProblems() {}

    static ResponseEntity<ProblemDetail> of(MeasurementRefusal refusal) {
        return switch (refusal) {
            case UnknownMeasurement _ -> Problems.unknown();
            case StaleVersion _ -> Problems.stale();
            case IdTaken _ -> Problems.of(CommonProblems.ALREADY_EXISTS, "The id was used before, with other content");
            case AlreadyWithdrawn _ -> Problems.of(ALREADY_WITHDRAWN, "The measurement was withdrawn before");
            case TooManyCorrections(int most) ->
                Problems.of(CommonProblems.REFUSED, "There can be at most " + most + " corrections; withdraw it");
            case RulesBroken broken -> of(broken);
        };
    }

    private static ResponseEntity<ProblemDetail> of(RulesBroken broken) {
        return Problems.of(
                CommonProblems.REFUSED,
                broken.violations().stream()
                        .map(violation -> new FieldError(violation.field(), violation.rule(), violation.message()))
                        .toList());
    }
}
