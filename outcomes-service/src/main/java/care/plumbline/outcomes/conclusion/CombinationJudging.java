package care.plumbline.outcomes.conclusion;

import care.plumbline.measures.Change;
import care.plumbline.measures.Measures;
import care.plumbline.measures.OutcomeMeasure;
import care.plumbline.outcomes.judgement.Book;
import care.plumbline.outcomes.judgement.CaseFacts;
import care.plumbline.outcomes.judgement.Catalogue;
import care.plumbline.outcomes.judgement.Comparison;
import care.plumbline.outcomes.judgement.Course;
import care.plumbline.outcomes.judgement.CourseTiming;
import care.plumbline.outcomes.judgement.Ending;
import care.plumbline.outcomes.judgement.Expectation;
import care.plumbline.outcomes.judgement.Goal;
import care.plumbline.outcomes.judgement.JudgingWindow;
import care.plumbline.outcomes.judgement.NotStated;
import care.plumbline.outcomes.judgement.Outlook;
import care.plumbline.outcomes.judgement.Phase;
import care.plumbline.outcomes.judgement.Score;
import care.plumbline.outcomes.judgement.Treatment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Judges one episode against each goal of its courses, by the rules for a course, with two differences that are rules
/// of this project: its window is the latest one of its treatments, counted from the first day of the episode; and only
/// what was observed within it is its result.
final class CombinationJudging {

    private final Episode episode;
    private final CaseFacts facts;
    private final Measures measures;
    private final LocalDate asOf;
    private final Optional<CourseTiming> timing;

    CombinationJudging(Episode episode, CaseFacts facts, Catalogue catalogue, Measures measures, LocalDate asOf) {
        this.episode = episode;
        this.facts = facts;
        this.measures = measures;
        this.asOf = asOf;
        this.timing = window(catalogue).map(window -> new CourseTiming(episode.from(), window, ending()));
    }

    /// None while a treatment is not known here.
    List<CombinedResult> results() {
        return timing.stream()
                .flatMap(known -> facts.goals().stream().filter(this::isPursued).map(goal -> result(goal, known)))
                .toList();
    }

    private CombinedResult result(Goal goal, CourseTiming times) {
        OutcomeMeasure measure = measures.find(goal.measure()).orElseThrow();
        Score baseline = facts.scores()
                .last(goal.measure(), times.baselineFrom(), episode.from())
                .orElse(null);
        Score eligible = facts.scores()
                .last(goal.measure(), later(times.resultFrom(), episode.from().plusDays(1)), lastDay())
                .orElse(null);
        Phase phase = times.phase(asOf, baseline != null, eligible != null);
        Score result = phase.showsResult() ? eligible : null;
        Change change = baseline == null || result == null ? null : measure.change(baseline.value(), result.value());
        Change verdict = phase == Phase.JUDGEABLE ? change : null;
        Comparison expected = Comparison.open(patients(goal), measure, baseline);
        return new CombinedResult(
                goal.goal(),
                goal.measure(),
                times.opensOn(),
                times.closesOn(),
                phase,
                baseline,
                result,
                change,
                (verdict == null || result == null) ? null : measure.direction().reaches(goal.target(), result.value()),
                verdict == null ? expected : expected.against(verdict, measure));
    }

    private boolean isPursued(Goal goal) {
        return episode.courses().stream().anyMatch(course -> course.goals().contains(goal.goal()));
    }

    /// What the patient said of the goal before the first day, of no course in particular.
    private Expectation patients(Goal goal) {
        List<Outlook> about = facts.outlooks().stream()
                .filter(outlook -> outlook.goal().equals(goal.goal()) && outlook.course() == null)
                .toList();
        return about.stream()
                .filter(outlook -> !outlook.statedOn().isAfter(episode.from()))
                .max(Outlook.BY_DAY)
                .map(outlook -> Expectation.patients(goal.goal(), outlook))
                .orElseGet(() -> Expectation.none(
                        Book.PATIENT, null, goal.goal(), about.isEmpty() ? NotStated.NOT_ASKED : NotStated.TOO_LATE));
    }

    /// Every part must have had the time that it needs.
    private Optional<JudgingWindow> window(Catalogue catalogue) {
        List<Optional<Treatment>> treatments = episode.courses().stream()
                .map(course -> catalogue.find(course.treatment()))
                .toList();
        if (treatments.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        List<JudgingWindow> windows = treatments.stream()
                .flatMap(Optional::stream)
                .map(Treatment::window)
                .toList();
        return Optional.of(new JudgingWindow(
                windows.stream().mapToInt(JudgingWindow::fromWeeks).max().orElseThrow(),
                windows.stream().mapToInt(JudgingWindow::toWeeks).max().orElseThrow(),
                "the latest of its treatments",
                "chosen"));
    }

    /// An episode is completed when courses ended with it and all of them as planned; else it was changed.
    private @Nullable Ending ending() {
        LocalDate to = episode.to();
        if (to == null) {
            return null;
        }
        List<Ending> endings = episode.courses().stream()
                .map(Course::ending)
                .filter(ending -> ending != null && ending.on().equals(to))
                .toList();
        boolean completed = !endings.isEmpty() && endings.stream().allMatch(Ending::completed);
        return new Ending(to, completed ? "completed" : "changed");
    }

    private LocalDate lastDay() {
        LocalDate to = episode.to();
        return to == null || to.isAfter(asOf) ? asOf : to;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
