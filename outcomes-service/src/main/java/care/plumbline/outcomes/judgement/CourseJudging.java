package care.plumbline.outcomes.judgement;

import care.plumbline.measures.Change;
import care.plumbline.measures.OutcomeMeasure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Judges one course as of one day, measure by measure. Course and facts are already as of that day.
final class CourseJudging {

    private final Course course;
    private final Treatment treatment;
    private final CaseFacts facts;
    private final LocalDate asOf;
    private final Expectations expectations;
    private final @Nullable CourseTiming timing;

    CourseJudging(Course course, Treatment treatment, CaseFacts facts, LocalDate asOf) {
        this.course = course;
        this.treatment = treatment;
        this.facts = facts;
        this.asOf = asOf;
        this.expectations = new Expectations(course, asOf);
        this.timing = course.startedOn() == null
                ? null
                : new CourseTiming(course.startedOn(), treatment.window(), course.ending());
    }

    /// The measures that its goals use, and those that have a baseline.
    Set<String> measures() {
        Set<String> all = new TreeSet<>();
        goals().forEach(goal -> all.add(goal.measure()));
        facts.scores().measures().stream()
                .filter(measure -> baseline(measure).isPresent())
                .forEach(all::add);
        return all;
    }

    Judgement judge(OutcomeMeasure measure) {
        List<Goal> goals = goals().stream()
                .filter(goal -> goal.measure().equals(measure.code()))
                .toList();
        Score baseline = baseline(measure.code()).orElse(null);
        Score eligible = result(measure.code()).orElse(null);
        Phase phase = timing == null ? Phase.NOT_STARTED : timing.phase(asOf, baseline != null, eligible != null);
        Score result = phase.showsResult() ? eligible : null;
        FollowUp followUp = followUp(measure);
        Change change = baseline == null || result == null ? null : measure.change(baseline.value(), result.value());
        List<Comparison> comparisons = comparisons(measure, goals, baseline).stream()
                .map(open -> phase == Phase.JUDGEABLE && change != null ? open.against(change, measure) : open)
                .toList();
        return new Judgement(
                course.course(),
                measure.code(),
                asOf,
                course.treatment(),
                course.provider(),
                course.startedOn(),
                timing == null ? null : timing.opensOn(),
                timing == null ? null : timing.closesOn(),
                course.ending(),
                phase,
                timing != null && timing.isDue(asOf, phase),
                baseline,
                result,
                change,
                comparisons,
                goals.stream()
                        .map(goal -> attainment(goal, measure, phase == Phase.JUDGEABLE ? result : null))
                        .toList(),
                followUp,
                inputs(goals, comparisons, scores(baseline, result, followUp)));
    }

    /// Nothing is followed up before the first session.
    private FollowUp followUp(OutcomeMeasure measure) {
        return timing == null
                ? FollowUp.NONE
                : new FollowUp(
                        new Waves(timing, facts.scores(), measure.code(), asOf).results(), best(measure, timing));
    }

    private @Nullable Score best(OutcomeMeasure measure, CourseTiming since) {
        return facts.scores().between(measure.code(), since.startedOn().plusDays(1), since.resultTo(asOf)).stream()
                .reduce((best, next) -> measure.direction().reaches(best.value(), next.value())
                                && best.value().compareTo(next.value()) != 0
                        ? next
                        : best)
                .orElse(null);
    }

    private List<Goal> goals() {
        return facts.goals().stream()
                .filter(goal -> course.goals().contains(goal.goal()))
                .toList();
    }

    private Optional<Score> baseline(String measure) {
        return timing == null
                ? Optional.empty()
                : facts.scores().last(measure, timing.baselineFrom(), timing.startedOn());
    }

    private Optional<Score> result(String measure) {
        return timing == null
                ? Optional.empty()
                : facts.scores().last(measure, timing.resultFrom(), timing.resultTo(asOf));
    }

    private List<Comparison> comparisons(OutcomeMeasure measure, List<Goal> goals, @Nullable Score baseline) {
        List<Expectation> all = new ArrayList<>();
        for (Goal goal : goals) {
            all.add(expectations.ofPatient(goal.goal(), facts.outlooks()));
            all.addAll(expectations.ofProviders(goal.goal()));
            all.add(expectations.ofEvidence(goal.goal(), measure.code(), treatment));
        }
        if (goals.isEmpty()) {
            all.add(expectations.ofEvidence(null, measure.code(), treatment));
        }
        return all.stream()
                .map(expectation -> Comparison.open(expectation, measure, baseline))
                .toList();
    }

    private Attainment attainment(Goal goal, OutcomeMeasure measure, @Nullable Score result) {
        return new Attainment(
                goal.goal(),
                goal.target(),
                result == null ? null : measure.direction().reaches(goal.target(), result.value()),
                result != null && isSustained(goal, measure));
    }

    private boolean isSustained(Goal goal, OutcomeMeasure measure) {
        boolean before = false;
        for (Wave wave : Wave.values()) {
            boolean reached = timing != null
                    && wave.score(facts.scores(), measure.code(), timing.startedOn(), asOf)
                            .filter(score -> measure.direction().reaches(goal.target(), score.value()))
                            .isPresent();
            if (before && reached) {
                return true;
            }
            before = reached;
        }
        return false;
    }

    private static Stream<Score> scores(@Nullable Score baseline, @Nullable Score result, FollowUp followUp) {
        return Stream.of(Stream.ofNullable(baseline), Stream.ofNullable(result), followUp.scores())
                .flatMap(scores -> scores);
    }

    private Map<String, Long> inputs(List<Goal> goals, List<Comparison> comparisons, Stream<Score> scores) {
        Map<String, Long> inputs = new TreeMap<>();
        inputs.put(course.key(), course.version());
        inputs.put(treatment.id().key(), treatment.id().version());
        goals.forEach(goal -> inputs.put(goal.key(), goal.version()));
        scores.forEach(score -> inputs.put(score.key(), score.version()));
        for (Outlook outlook : facts.outlooks()) {
            if (comparisons.stream()
                    .anyMatch(one -> outlook.key().equals(one.expectation().source()))) {
                inputs.put(outlook.key(), outlook.version());
            }
        }
        return inputs;
    }
}
