package care.plumbline.outcomes.schedule;

import care.plumbline.outcomes.judgement.CaseFacts;
import care.plumbline.outcomes.judgement.Course;
import care.plumbline.outcomes.judgement.CourseTiming;
import care.plumbline.outcomes.judgement.Goal;
import care.plumbline.outcomes.judgement.Score;
import care.plumbline.outcomes.judgement.Treatment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What one course asks for, as of a day. Course and facts are already as of that day.
final class CourseSchedule {

    /// A course that was disclosed and has not begun after so many days asks for nothing any more.
    private static final int WAITS_FOR_THE_FIRST_SESSION = 84;

    private static final Set<String> GIVEN_UP = Set.of("cancelled", "rejected");

    private final Course course;
    private final Treatment treatment;
    private final CaseFacts facts;
    private final LocalDate asOf;
    private final @Nullable LocalDate diedOn;

    CourseSchedule(Course course, Treatment treatment, CaseFacts facts, LocalDate asOf, @Nullable LocalDate diedOn) {
        this.course = course;
        this.treatment = treatment;
        this.facts = facts;
        this.asOf = asOf;
        this.diedOn = diedOn;
    }

    List<Assessment> all() {
        List<Assessment> all = new ArrayList<>();
        for (String measure : measures()) {
            if (course.startedOn() != null) {
                all.addAll(waves(measure, course.startedOn()));
            } else if (course.disclosure() != null && course.ending() == null) {
                all.add(beforeTheFirstSession(measure, course.disclosure().on()));
            }
        }
        return all;
    }

    private Set<String> measures() {
        return goals().map(Goal::measure).collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<Goal> goals() {
        return facts.goals().stream().filter(goal -> course.goals().contains(goal.goal()));
    }

    private List<Assessment> waves(String measure, LocalDate firstSession) {
        LocalDate last = lastDay(measure, firstSession);
        return Arrays.stream(AssessmentWave.values())
                .map(wave -> wave(measure, wave, firstSession, last))
                .toList();
    }

    private Assessment wave(String measure, AssessmentWave wave, LocalDate firstSession, @Nullable LocalDate lastDay) {
        LocalDate opensOn = wave.opensOn(firstSession);
        LocalDate waveCloses = wave.closesOn(firstSession);
        LocalDate closesOn = lastDay == null ? waveCloses : earlier(lastDay, waveCloses);
        boolean cut = closesOn.isBefore(waveCloses);
        LocalDate dueOn = earlier(wave.dueOn(firstSession), closesOn);
        Score score = wave.score(facts.scores(), measure, firstSession, asOf).orElse(null);
        AssessmentState state;
        if (score != null) {
            state = AssessmentState.DONE;
        } else if (closesOn.isBefore(opensOn)) {
            state = AssessmentState.DROPPED;
        } else if (asOf.isBefore(opensOn)) {
            state = AssessmentState.PLANNED;
        } else if (asOf.isAfter(closesOn)) {
            state = cut ? AssessmentState.DROPPED : AssessmentState.MISSED;
        } else {
            state = asOf.isAfter(dueOn) ? AssessmentState.OVERDUE : AssessmentState.DUE;
        }
        return new Assessment(course.course(), measure, wave, state, opensOn, dueOn, closesOn, score);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /// As long as the first session is to come any score of the last 28 days would serve as baseline.
    private Assessment beforeTheFirstSession(String measure, LocalDate disclosedOn) {
        Score score = facts.scores()
                .last(measure, asOf.minusDays(CourseTiming.BASELINE_DAYS), asOf)
                .orElse(null);
        LocalDate closesOn = disclosedOn.plusDays(WAITS_FOR_THE_FIRST_SESSION);
        boolean givenUp = diedOn != null || lastDayOfGoals(measure) != null || asOf.isAfter(closesOn);
        AssessmentState state =
                score != null ? AssessmentState.DONE : givenUp ? AssessmentState.DROPPED : AssessmentState.DUE;
        return new Assessment(
                course.course(), measure, AssessmentWave.BASELINE, state, disclosedOn, null, closesOn, score);
    }

    /// The last day on which the course asks for a score: the end of its follow-up, the day the goals were given up, or
    /// the day before the patient died. Absent while it goes on.
    private @Nullable LocalDate lastDay(String measure, LocalDate firstSession) {
        LocalDate lastDayAlive = diedOn == null ? null : diedOn.minusDays(1);
        return Stream.of(followUpEnds(firstSession), lastDayOfGoals(measure), lastDayAlive)
                .flatMap(Stream::ofNullable)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /// The day on which results of an ended course stop to count: see judgement.
    private @Nullable LocalDate followUpEnds(LocalDate firstSession) {
        return course.ending() == null
                ? null
                : course.ending().followUpEnds(treatment.window().closesOn(firstSession));
    }

    private @Nullable LocalDate lastDayOfGoals(String measure) {
        List<Goal> about =
                goals().filter(goal -> goal.measure().equals(measure)).toList();
        if (about.isEmpty() || !about.stream().allMatch(goal -> GIVEN_UP.contains(goal.lifecycle()))) {
            return null;
        }
        return about.stream()
                .map(Goal::closedOn)
                .flatMap(Stream::ofNullable)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
