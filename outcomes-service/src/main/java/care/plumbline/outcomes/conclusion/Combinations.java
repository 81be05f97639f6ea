package care.plumbline.outcomes.conclusion;

import care.plumbline.measures.Measures;
import care.plumbline.outcomes.judgement.CaseFacts;
import care.plumbline.outcomes.judgement.Catalogue;
import care.plumbline.outcomes.judgement.Course;
import care.plumbline.outcomes.judgement.Outlook;
import care.plumbline.outcomes.judgement.Score;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds what ran together, and judges it as one. Everything given is as of the day.
final class Combinations {

    private final CaseFacts facts;
    private final Catalogue catalogue;
    private final Measures measures;
    private final LocalDate asOf;

    Combinations(CaseFacts facts, Catalogue catalogue, Measures measures, LocalDate asOf) {
        this.facts = facts;
        this.catalogue = catalogue;
        this.measures = measures;
        this.asOf = asOf;
    }

    List<Combination> all() {
        List<Episode> episodes = Episode.of(facts.courses(), asOf);
        List<Combination> all = new ArrayList<>();
        for (int n = 0; n < episodes.size(); n++) {
            all.add(combination(episodes, n));
        }
        return all;
    }

    private Combination combination(List<Episode> episodes, int n) {
        Episode episode = episodes.get(n);
        List<Course> before = n == 0 ? List.of() : episodes.get(n - 1).courses();
        List<CombinedResult> results = new CombinationJudging(episode, facts, catalogue, measures, asOf).results();
        return new Combination(
                episode.from(),
                episode.to(),
                asOf,
                n + 1,
                repeats(episodes, n),
                episode.courses().stream().map(Course::course).toList(),
                without(episode.courses(), before).map(Step::joined).toList(),
                without(before, episode.courses())
                        .map(course -> Step.left(course, episode.from()))
                        .toList(),
                results,
                inputs(episode, results));
    }

    private static @Nullable Integer repeats(List<Episode> episodes, int n) {
        for (int earlier = 0; earlier < n; earlier++) {
            if (episodes.get(earlier).hasTheCoursesOf(episodes.get(n))) {
                return earlier + 1;
            }
        }
        return null;
    }

    private static Stream<Course> without(List<Course> courses, List<Course> others) {
        return courses.stream().filter(course -> !others.contains(course));
    }

    private Map<String, Long> inputs(Episode episode, List<CombinedResult> results) {
        Map<String, Long> inputs = new TreeMap<>();
        for (Course course : episode.courses()) {
            inputs.put(course.key(), course.version());
            inputs.put(course.treatment().key(), course.treatment().version());
        }
        for (CombinedResult result : results) {
            facts.goals().stream()
                    .filter(goal -> goal.goal().equals(result.goal()))
                    .forEach(goal -> inputs.put(goal.key(), goal.version()));
            Stream.of(result.baseline(), result.result())
                    .filter(Objects::nonNull)
                    .forEach((Score score) -> inputs.put(score.key(), score.version()));
            facts.outlooks().stream()
                    .filter(outlook ->
                            outlook.key().equals(result.patient().expectation().source()))
                    .forEach((Outlook outlook) -> inputs.put(outlook.key(), outlook.version()));
        }
        return inputs;
    }
}
