package care.plumbline.providers.directory.web;

import care.plumbline.providers.directory.ProviderRefusal;
import care.plumbline.providers.directory.ProviderRefusal.EndsBeforeItBegins;
import care.plumbline.providers.directory.ProviderRefusal.NotInDirectory;
import care.plumbline.providers.directory.ProviderRefusal.OtherProfile;
import care.plumbline.providers.directory.ProviderRefusal.StaleVersion;
import care.plumbline.providers.directory.ProviderRefusal.TooManyOffers;
import care.plumbline.providers.directory.ProviderRefusal.UnknownTreatment;
import care.plumbline.web.problem.CommonProblems;
import care.plumbline.web.problem.FieldError;
import care.plumbline.web.problem.ProblemType;
import care.plumbline.web.problem.Problems;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

final class ProviderProblems {

    static final ProblemType UNKNOWN_TREATMENT = new ProblemType(
            "unknown-treatment",
            422,
            "The treatment is not known",
            "The catalogue has no such treatment, as far as it was heard of here. One that was just published may"
                    + " still be on its way: send the same request again a little later.");
    static final ProblemType PERIOD_REVERSED = new ProblemType(
            "period-reversed",
            422,
            "The period ends before it begins",
            "The last day of a period is its first day or a later one.");
    static final ProblemType TOO_MANY = new ProblemType(
            "too-many",
            422,
            "There are too many of them already",
            "The number that one patient or one course can have is limited; `detail` says to how many.");

    private ProviderProblems() {}

    static ResponseEntity<ProblemDetail> of(ProviderRefusal refusal) {
        return switch (refusal) {
            case NotInDirectory() -> Problems.unknown();
            case StaleVersion() -> Problems.stale();
            case UnknownTreatment() ->
                Problems.of(
                        UNKNOWN_TREATMENT,
                        "The treatment is not in the catalogue, or still on its way from there",
                        new FieldError("treatment", "known-treatment", "must be in the catalogue"));
            case EndsBeforeItBegins() ->
                Problems.of(
                        PERIOD_REVERSED,
                        "The offer would end before it begins",
                        new FieldError("until", "not-before-since", "must be the first day or a later one"));
            case TooManyOffers(var most) -> Problems.of(TOO_MANY, "A provider has at most " + most + " offers");
            case OtherProfile() ->
                Problems.of(
                        CommonProblems.ALREADY_EXISTS,
                        "A provider with another profile has this id; change it with If-Match");
        };
    }
}
