package care.plumbline.goals.goal.web;

import static java.util.Comparator.comparing;

import care.plumbline.goals.goal.Goal;
import care.plumbline.goals.goal.GoalPrompts;
import care.plumbline.goals.goal.KnownCourse;
import care.plumbline.goals.goal.PatientGoals;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// All goals of a patient with their outlooks, and the courses by which they are sealed.
///
/// @param courses as far as the news of them has come
record PatientGoalsView(String patient, List<GoalView> goals, List<CourseView> courses) {

    record CourseView(String id, long version, @Nullable LocalDate startedOn) {}

    static PatientGoalsView of(PatientGoals goals, GoalPrompts prompts) {
        Map<String, List<String>> seals = goals.outlooks().seals();
        return new PatientGoalsView(
                goals.patient(),
                goals.goals().stream()
                        .map(goal -> GoalView.of(goal, prompts, outlooks(goal, goals, seals)))
                        .toList(),
                goals.outlooks().courses().values().stream()
                        .sorted(comparing(KnownCourse::id))
                        .map(course -> new CourseView(course.id(), course.version(), course.startedOn()))
                        .toList());
    }

    private static List<OutlookView> outlooks(Goal goal, PatientGoals goals, Map<String, List<String>> seals) {
        return goals.outlooks().of(goal.id()).stream()
                .map(outlook -> OutlookView.of(outlook, seals))
                .toList();
    }
}
