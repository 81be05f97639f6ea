package care.plumbline.providers.course;

import care.plumbline.measures.OutcomeMeasure;
import java.time.LocalDate;
import java.util.List;

/// Why a request about a course is refused. Where a member of the request is at fault, `field` names it.
public sealed interface CourseRefusal {

    record UnknownCourse() implements CourseRefusal {}

    record StaleVersion() implements CourseRefusal {}

    /// It was said before, in other words; what was said first stands.
    ///
    /// @param what course, disclosure, start or end
    record SaidOtherwise(String what) implements CourseRefusal {}

    /// The step does not lead on from where the course is.
    record NotFromHere(CourseStatus status) implements CourseRefusal {}

    /// No goal of the patient by that name was heard of: it may still be on its way.
    record UnknownGoal(String field) implements CourseRefusal {}

    record GoalEnteredInError(String field) implements CourseRefusal {}

    record GoalNotOfCourse(String field) implements CourseRefusal {}

    record GoalTwice(String field) implements CourseRefusal {}

    /// Not in the catalogue as far as it was heard of: it may still be on its way.
    record UnknownTreatment() implements CourseRefusal {}

    record RetiredTreatment() implements CourseRefusal {}

    /// The entry stands for the natural course, which nobody delivers.
    record NotATreatment() implements CourseRefusal {}

    record ProviderNotInDirectory() implements CourseRefusal {}

    record NotInCareTeam(LocalDate on) implements CourseRefusal {}

    /// Dated after the first session: what was expected before it is sealed.
    record Sealed(String field, LocalDate startedOn) implements CourseRefusal {}

    record SaysNothing(String field) implements CourseRefusal {}

    record ScoreOutOfRange(String field, OutcomeMeasure measure) implements CourseRefusal {}

    /// The goal is judged on a measure that this version of the service does not know.
    record UnknownMeasure(String field) implements CourseRefusal {}

    record InTheFuture(String field) implements CourseRefusal {}

    /// @param bound the earliest day possible
    /// @param because what happened on that day or the day before
    record TooEarly(String field, LocalDate bound, String because) implements CourseRefusal {}

    record TooMany(String what, int most) implements CourseRefusal {}

    /// The patient was not told everything, and no reason was given to start nevertheless.
    record DisclosureIncomplete(List<MissingPart> missing) implements CourseRefusal {}

    record CourseWithoutGoal() implements CourseRefusal {}

    record UnknownFinding() implements CourseRefusal {}

    /// A finding is dismissed for a reason.
    record ReasonMissing() implements CourseRefusal {}
}
