package care.plumbline.providers.option.web;

import care.plumbline.providers.option.OptionRefusal;
import care.plumbline.providers.option.OptionRefusal.InTheFuture;
import care.plumbline.providers.option.OptionRefusal.NotATreatment;
import care.plumbline.providers.option.OptionRefusal.ProviderNotInDirectory;
import care.plumbline.providers.option.OptionRefusal.ReasonMissing;
import care.plumbline.providers.option.OptionRefusal.SaidOtherwise;
import care.plumbline.providers.option.OptionRefusal.StaleVersion;
import care.plumbline.providers.option.OptionRefusal.TooEarly;
import care.plumbline.providers.option.OptionRefusal.TooMany;
import care.plumbline.providers.option.OptionRefusal.UnknownOption;
import care.plumbline.providers.option.OptionRefusal.UnknownTreatment;
import care.plumbline.web.problem.CommonProblems;
import care.plumbline.web.problem.FieldError;
import care.plumbline.web.problem.ProblemType;
import care.plumbline.web.problem.Problems;
import java.util.List;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

final class OptionProblems {

    static final ProblemType UNKNOWN_TREATMENT = new ProblemType(
            "unknown-treatment",
            422,
            "The treatment is not known",
            "The catalogue has no such treatment, as far as it was heard of here. One that was just published may"
                    + " still be on its way: send the same request again a little later.");
    static final ProblemType NOT_A_TREATMENT = new ProblemType(
            "not-a-treatment",
            422,
            "The entry is not a treatment",
            "The natural course is in the catalogue as a reference; nobody delivers it.");
    static final ProblemType UNKNOWN_PROVIDER = new ProblemType(
            "unknown-provider",
            422,
            "The provider is not in the directory",
            "Register the provider first, then send the same request again.");
    static final ProblemType DATE_IN_THE_FUTURE = new ProblemType(
            "date-in-the-future",
            422,
            "The day has not come yet",
            "What is recorded has happened: its date is today's or earlier, in the time zone of the deployment.");
    static final ProblemType DATES_OUT_OF_ORDER = new ProblemType(
            "dates-out-of-order",
            422,
            "The dates are out of order",
            "The disclosure lies on or before the first session, pauses lie between first session and end, and do not"
                    + " overlap.");
    static final ProblemType REASON_MISSING = new ProblemType(
            "reason-missing",
            422,
            "A reason is needed",
            "What somebody decides against what was found or offered is recorded with its reason.");
    static final ProblemType TOO_MANY = new ProblemType(
            "too-many",
            422,
            "There are too many of them already",
            "The number that one patient or one course can have is limited; `detail` says to how many.");

    private OptionProblems() {}

    static ResponseEntity<ProblemDetail> of(OptionRefusal refusal) {
        return switch (refusal) {
            case UnknownOption() -> Problems.unknown();
            case StaleVersion() -> Problems.stale();
            case SaidOtherwise() ->
                Problems.of(CommonProblems.ALREADY_EXISTS, "Another discussion was recorded under this id");
            case UnknownTreatment(var field) ->
                one(
                        UNKNOWN_TREATMENT,
                        field,
                        "known-treatment",
                        "must be in the catalogue; it may still be on its way");
            case NotATreatment() ->
                one(
                        NOT_A_TREATMENT,
                        "treatment",
                        "deliverable-treatment",
                        "must not be the natural course, which nobody delivers");
            case ProviderNotInDirectory() -> one(UNKNOWN_PROVIDER, "by", "known-provider", "must be in the directory");
            case InTheFuture(var field) ->
                one(DATE_IN_THE_FUTURE, field, "not-in-the-future", "must be today or earlier");
            case TooEarly(var field, var bound) ->
                one(DATES_OUT_OF_ORDER, field, "in-order", "must be " + bound + " or later");
            case ReasonMissing(var field) ->
                one(REASON_MISSING, field, "required-to-decline", "must be given to decline");
            case TooMany(var most) -> Problems.of(TOO_MANY, "At most " + most + " of them are kept");
        };
    }

    private static ResponseEntity<ProblemDetail> one(ProblemType type, String field, String rule, String message) {
        return Problems.of(type, List.of(new FieldError(field, rule, message)));
    }
}
