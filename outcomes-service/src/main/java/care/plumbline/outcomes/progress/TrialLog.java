package care.plumbline.outcomes.progress;

import care.plumbline.outcomes.conclusion.Combination;
import care.plumbline.outcomes.judgement.Course;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The search for what helps: what was tried, one after the other, and for how long the patient has been searching.
///
/// @param tried courses with a first session, in the order of time
/// @param trials what ran together, in the order of time
/// @param searchingSince first day of the first try
/// @param foundWith the first try in which a goal was reached
public record TrialLog(
        String patient,
        LocalDate asOf,
        List<Tried> tried,
        List<Combination> trials,
        @Nullable LocalDate searchingSince,
        @Nullable Combination foundWith) {

    public TrialLog {
        tried = List.copyOf(tried);
        trials = List.copyOf(trials);
    }

    public static TrialLog of(CaseAsOf one) {
        return new TrialLog(
                one.patient(),
                one.asOf(),
                one.facts().courses().stream()
                        .filter(course -> course.startedOn() != null)
                        .sorted(Comparator.comparing(Course::startedOn).thenComparing(Course::course))
                        .map(course -> tried(course, one))
                        .toList(),
                one.combinations(),
                one.combinations().stream().map(Combination::from).findFirst().orElse(null),
                one.combinations().stream()
                        .filter(Combination::reachedAGoal)
                        .findFirst()
                        .orElse(null));
    }

    /// From the first day of the first try to the first day of the one that a goal was reached with; to the day of the
    /// log while there is none.
    public Optional<Long> daysSearching() {
        return Optional.ofNullable(searchingSince)
                .map(since -> ChronoUnit.DAYS.between(since, foundWith == null ? asOf : foundWith.from()));
    }

    private static Tried tried(Course course, CaseAsOf one) {
        return new Tried(
                course,
                one.catalogue().find(course.treatment()).orElse(null),
                one.judged().toBeTold().stream()
                        .filter(judged -> judged.course().equals(course.course()))
                        .toList());
    }
}
