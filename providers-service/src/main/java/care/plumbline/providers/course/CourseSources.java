package care.plumbline.providers.course;

import care.plumbline.measures.Measures;
import care.plumbline.providers.careteam.CareTeams;
import care.plumbline.providers.course.Grounds.Footing;
import care.plumbline.providers.directory.Providers;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Where a course learns what is known elsewhere: the directory, the care team, goals and catalogue.
///
/// @param measures the outcome measures that this version knows
public record CourseSources(
        Providers providers, CareTeams teams, KnownGoals goals, KnownTreatments treatments, Measures measures) {

    Circumstances circumstances(String patient, ConsiderCourse request) {
        return new Circumstances(
                providers.find(request.provider()).isPresent(),
                treatments.find(request.treatment()),
                goalsOf(patient, request.goals()));
    }

    /// Those of the goals that were heard of, by id.
    Map<String, KnownGoal> goalsOf(String patient, Collection<String> ofGoals) {
        return ofGoals.stream()
                .distinct()
                .map(goal -> goals.find(patient, goal))
                .flatMap(Optional::stream)
                .collect(Collectors.toMap(KnownGoal::goal, Function.identity()));
    }

    Grounds grounds(String patient, Collection<String> ofGoals, Optional<Course> course) {
        Map<String, Footing> footings = goalsOf(patient, ofGoals).values().stream()
                .flatMap(goal -> measures
                        .find(goal.measure())
                        .map(measure -> Map.entry(goal.goal(), new Footing(measure, goal.baseline())))
                        .stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Grounds(
                footings, course.flatMap(known -> treatments.find(known.plan().treatment())));
    }
}
