package care.plumbline.goals.goal.mongo;

import care.plumbline.goals.goal.Elicitation;
import care.plumbline.goals.goal.KnownCourse;
import care.plumbline.goals.goal.Outlooks;
import care.plumbline.goals.goal.PatientGoals;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A patient's goals as they are stored.
///
/// @param elicitation absent before it was kept
public record PatientGoalsDocument(
        String patient,
        List<GoalDocument> goals,
        List<OutlookDocument> outlooks,
        List<CourseDocument> courses,
        @Nullable ElicitationDocument elicitation) {

    static PatientGoalsDocument of(PatientGoals goals) {
        return new PatientGoalsDocument(
                goals.patient(),
                goals.goals().stream().map(GoalDocument::of).toList(),
                goals.outlooks().all().stream().map(OutlookDocument::of).toList(),
                goals.outlooks().courses().values().stream()
                        .map(CourseDocument::of)
                        .toList(),
                goals.elicitation().version() == 0 ? null : ElicitationDocument.of(goals.elicitation()));
    }

    PatientGoals patientGoals() {
        return new PatientGoals(
                patient,
                goals.stream().map(GoalDocument::goal).toList(),
                new Outlooks(
                        outlooks.stream().map(OutlookDocument::outlook).toList(),
                        courses.stream()
                                .map(CourseDocument::course)
                                .collect(Collectors.toMap(KnownCourse::id, Function.identity()))),
                elicitation == null ? Elicitation.NONE : elicitation.elicitation());
    }
}
