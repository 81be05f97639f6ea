package care.plumbline.treatments.catalogue.web;

import care.plumbline.treatments.catalogue.TreatmentRefusal;
import care.plumbline.treatments.catalogue.TreatmentRefusal.AlreadyRetired;
import care.plumbline.treatments.catalogue.TreatmentRefusal.NotPublishable;
import care.plumbline.treatments.catalogue.TreatmentRefusal.OvertakenDraft;
import care.plumbline.treatments.catalogue.TreatmentRefusal.ReferenceLine;
import care.plumbline.treatments.catalogue.TreatmentRefusal.RevisionNotSaid;
import care.plumbline.treatments.catalogue.TreatmentRefusal.StaleVersion;
import care.plumbline.treatments.catalogue.TreatmentRefusal.UnknownTreatment;
import care.plumbline.treatments.evidence.Impossible;
import care.plumbline.web.problem.CommonProblems;
import care.plumbline.web.problem.FieldError;
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
            "It is the line that results are held against. It has no judging window of its own, is not written anew"
                    + " and cannot be retired.");
    static final ProblemType OVERTAKEN_DRAFT = new ProblemType(
            "overtaken-draft",
            409,
            "The entry was changed after the draft was begun",
            "Read the current entry, bring the draft up to it, save the draft again, and publish that.");
    static final ProblemType IMPOSSIBLE_ENTRY = new ProblemType(
            "impossible-entry",
            422,
            "The entry says something that cannot be so, or lacks something",
            "`errors` names member and rule: an effect without a source or a certainty, a share of all people, a"
                    + " figure that does not fit its measure, a text that is missing in one language.");

    private TreatmentProblems() {}

    static ResponseEntity<ProblemDetail> of(TreatmentRefusal refusal) {
        return switch (refusal) {
            case UnknownTreatment _ -> Problems.unknown();
            case StaleVersion _ -> Problems.stale();
            case RevisionNotSaid _ ->
                Problems.of(CommonProblems.VERSION_REQUIRED, CommonProblems.VERSION_REQUIRED.meaning());
            case AlreadyRetired _ ->
                Problems.of(CommonProblems.CONFLICT, "A treatment that has left the catalogue is not changed any more");
            case OvertakenDraft _ -> Problems.of(OVERTAKEN_DRAFT, OVERTAKEN_DRAFT.title());
            case NotPublishable(Impossible fault) -> impossible("entry", fault);
            case ReferenceLine _ -> Problems.of(REFERENCE_LINE, REFERENCE_LINE.title());
        };
    }

    /// @param place the member of the body that the fault lies in
    static ResponseEntity<ProblemDetail> impossible(String place, Impossible fault) {
        String field = place + "." + fault.member();
        return Problems.of(IMPOSSIBLE_ENTRY, fault.words(), new FieldError(field, fault.rule(), fault.words()));
    }
}
