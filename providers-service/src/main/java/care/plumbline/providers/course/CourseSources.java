package care.plumbline.providers.course;

import care.plumbline.measures.Measures;
import care.plumbline.measures.OutcomeMeasure;
import care.plumbline.providers.careteam.CareTeams;
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
        Map<String, KnownGoal> known = request.goals().stream()
                .distinct()
                .map(goal -> goals.find(patient, goal))
                .flatMap(Optional::stream)
                .collect(Collectors.toMap(KnownGoal::goal, Function.identity()));
        return new Circumstances(
                providers.find(request.provider()).isPresent(), treatments.find(request.treatment()), known);
    }

    /// The measure that each of the goals is judged on; goals without a known one are left out.
    Map<String, OutcomeMeasure> measuresOf(String patient, Collection<String> ofGoals) {
        return ofGoals.stream()
                .distinct()
                .map(goal -> goals.find(patient, goal))
                .flatMap(Optional::stream)
                .flatMap(goal -> measures.find(goal.measure()).map(measure -> Map.entry(goal.goal(), measure)).stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
