package care.plumbline.providers.course;

import care.plumbline.providers.course.CourseRefusal.GoalEnteredInError;
import care.plumbline.providers.course.CourseRefusal.UnknownGoal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Whether a course can be for goals.
///
/// @param known the goals heard of, by id
record KnownGoalsCheck(Map<String, KnownGoal> known) {

    Optional<CourseRefusal> faultOf(List<String> goals) {
        return IntStream.range(0, goals.size())
                .mapToObj(index -> {
                    String field = "goals[" + index + "]";
                    KnownGoal goal = known.get(goals.get(index));
                    if (goal == null) {
                        return Optional.<CourseRefusal>of(new UnknownGoal(field));
                    }
                    return Optional.<CourseRefusal>of(new GoalEnteredInError(field))
                            .filter(_ -> goal.enteredInError());
                })
                .flatMap(Optional::stream)
                .findFirst();
    }
}
