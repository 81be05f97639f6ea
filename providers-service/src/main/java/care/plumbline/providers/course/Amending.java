package care.plumbline.providers.course;

import care.plumbline.providers.course.CourseDecision.Decided;
import care.plumbline.providers.course.CourseDecision.Refused;
import care.plumbline.providers.course.CourseDecision.Unchanged;
import care.plumbline.providers.course.CourseEvent.FindingReviewed;
import care.plumbline.providers.course.CourseEvent.GoalsLinked;
import care.plumbline.providers.course.CourseRefusal.NotFromHere;
import care.plumbline.providers.course.CourseRefusal.ReasonMissing;
import care.plumbline.providers.course.CourseRefusal.TooMany;
import care.plumbline.providers.course.CourseRefusal.UnknownFinding;
import care.plumbline.providers.course.Finding.Review;
import care.plumbline.providers.course.Finding.State;
import care.plumbline.providers.recording.Recording;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The rules of what is put right about a course: goals it was considered without, and findings that somebody looked
/// at.
record Amending(Course course, Recording recording) {

    private static final int MOST_GOALS = 20;

    /// A goal is linked before the first session, when it can still be disclosed for; later only to a course that has
    /// none.
    CourseDecision link(LinkGoals request, Map<String, KnownGoal> known) {
        List<String> has = course.plan().goals();
        List<String> more = request.goals().stream()
                .distinct()
                .filter(goal -> !has.contains(goal))
                .toList();
        if (more.isEmpty()) {
            return new Unchanged();
        }
        if (course.timeline().startedOn() != null && !has.isEmpty()) {
            return new Refused(new NotFromHere(course.status()));
        }
        if (has.size() + more.size() > MOST_GOALS) {
            return new Refused(new TooMany("goals", MOST_GOALS));
        }
        return new KnownGoalsCheck(known)
                .faultOf(request.goals())
                .<CourseDecision>map(Refused::new)
                .orElseGet(() -> new Decided(new GoalsLinked(course.id(), more, recording)));
    }

    CourseDecision review(ReviewFinding request) {
        Optional<Finding> found = course.margin().findings().stream()
                .filter(finding -> finding.id().equals(request.finding()))
                .findFirst();
        if (found.isEmpty()) {
            return new Refused(new UnknownFinding());
        }
        String reason = request.reason();
        if (!request.confirmed() && (reason == null || reason.isBlank())) {
            return new Refused(new ReasonMissing());
        }
        Review before = found.get().review();
        State state = request.confirmed() ? State.CONFIRMED : State.DISMISSED;
        Review review = new Review(state, reason, recording.by());
        return before.equals(review)
                ? new Unchanged()
                : new Decided(new FindingReviewed(course.id(), request.finding(), review, recording));
    }
}
