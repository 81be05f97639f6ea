package care.plumbline.providers.careteam.web;

import care.plumbline.providers.careteam.CareTeamRefusal;
import care.plumbline.providers.careteam.CareTeamRefusal.EndsBeforeItBegins;
import care.plumbline.providers.careteam.CareTeamRefusal.HandoverToSelf;
import care.plumbline.providers.careteam.CareTeamRefusal.NobodyToHandOver;
import care.plumbline.providers.careteam.CareTeamRefusal.NotThePcp;
import care.plumbline.providers.careteam.CareTeamRefusal.OtherHandover;
import care.plumbline.providers.careteam.CareTeamRefusal.OtherLastDay;
import care.plumbline.providers.careteam.CareTeamRefusal.OverlappingMembership;
import care.plumbline.providers.careteam.CareTeamRefusal.ProviderNotInDirectory;
import care.plumbline.providers.careteam.CareTeamRefusal.SecondActivePcp;
import care.plumbline.providers.careteam.CareTeamRefusal.StaleVersion;
import care.plumbline.providers.careteam.CareTeamRefusal.TooManyMemberships;
import care.plumbline.providers.careteam.CareTeamRefusal.UnknownMembership;
import care.plumbline.web.problem.CommonProblems;
import care.plumbline.web.problem.FieldError;
import care.plumbline.web.problem.ProblemType;
import care.plumbline.web.problem.Problems;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

final class CareTeamProblems {

    static final ProblemType UNKNOWN_PROVIDER = new ProblemType(
            "unknown-provider",
            422,
            "The provider is not in the directory",
            "Register the provider first, then send the same request again.");
    static final ProblemType SECOND_ACTIVE_PCP = new ProblemType(
            "second-active-pcp",
            409,
            "There is a primary care provider in these days already",
            "A patient has at most one primary care provider at any date. End the other membership on the day before,"
                    + " or begin this one later.");
    static final ProblemType OVERLAPPING_MEMBERSHIP = new ProblemType(
            "overlapping-membership",
            409,
            "The provider is a member in these days already",
            "A provider is a member of a care team once at any date. End the other membership, or begin this one"
                    + " later.");
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

    static final ProblemType NOBODY_HANDS_OVER = new ProblemType(
            "nobody-hands-over",
            409,
            "There is nobody to hand over",
            "A handover is from the primary care provider of the day before to another one. Where there is none, the"
                    + " new one joins the care team; where it is somebody else, the handover is told otherwise.");

    private CareTeamProblems() {}

    static ResponseEntity<ProblemDetail> of(CareTeamRefusal refusal) {
        return switch (refusal) {
            case UnknownMembership() -> Problems.unknown();
            case StaleVersion() -> Problems.stale();
            case ProviderNotInDirectory(var field) ->
                Problems.of(
                        UNKNOWN_PROVIDER,
                        "The provider is not in the directory",
                        new FieldError(field, "known-provider", "must be in the directory"));
            case SecondActivePcp(var _) ->
                Problems.of(
                        SECOND_ACTIVE_PCP,
                        "Another membership as pcp shares days with this one",
                        new FieldError("from", "one-active-pcp", "no day may have two primary care providers"));
            case OverlappingMembership(var _) ->
                Problems.of(
                        OVERLAPPING_MEMBERSHIP,
                        "Another membership of this provider shares days with this one",
                        new FieldError("from", "no-overlap", "memberships of one provider must not overlap"));
            case EndsBeforeItBegins() ->
                Problems.of(
                        PERIOD_REVERSED,
                        "The membership would end before it begins",
                        new FieldError("to", "not-before-from", "must be the first day or a later one"));
            case OtherLastDay() ->
                Problems.of(
                        CommonProblems.ALREADY_EXISTS,
                        "The membership has another last day, or none",
                        new FieldError("to", "same-content", "must be what was said before"));
            case NobodyToHandOver() ->
                Problems.of(
                        NOBODY_HANDS_OVER,
                        "Nobody is primary care provider on the day before",
                        new FieldError("on", "pcp-the-day-before", "must be a day after one with a pcp"));
            case NotThePcp() ->
                Problems.of(
                        NOBODY_HANDS_OVER,
                        "Somebody else is primary care provider on the day before",
                        new FieldError("from", "pcp-the-day-before", "must be the pcp of the day before"));
            case HandoverToSelf() ->
                Problems.of(
                        NOBODY_HANDS_OVER,
                        "Nobody hands over to themselves",
                        new FieldError("to", "another-provider", "must be another provider"));
            case OtherHandover() ->
                Problems.of(
                        CommonProblems.ALREADY_EXISTS, "A handover of that day was recorded before, in other words");
            case TooManyMemberships(var most) ->
                Problems.of(TOO_MANY, "A care team has at most " + most + " memberships");
        };
    }
}
