package care.plumbline.outcomes.overview;

import care.plumbline.outcomes.judgement.Book;
import care.plumbline.outcomes.judgement.Comparison;
import care.plumbline.outcomes.judgement.Course;
import care.plumbline.outcomes.judgement.Findings;
import care.plumbline.outcomes.judgement.Goal;
import care.plumbline.outcomes.judgement.Judgement;
import care.plumbline.outcomes.judgement.NotStated;
import care.plumbline.outcomes.judgement.Phase;
import care.plumbline.outcomes.judgement.Question;
import care.plumbline.outcomes.judgement.ResultClass;
import care.plumbline.outcomes.judgement.TreatmentOption;
import care.plumbline.outcomes.overview.NextStep.Kind;
import care.plumbline.outcomes.overview.NextStep.Owner;
import care.plumbline.outcomes.schedule.Assessment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds for everything open the next step and who is to take it. What belongs to nobody else belongs to the primary
/// care provider, and while there is none to the care team.
final class NextSteps {

    private static final Set<String> CLOSED = Set.of("completed", "cancelled", "rejected", "entered-in-error");
    private static final Set<ResultClass> DISAPPOINTING =
            EnumSet.of(ResultClass.WORSE, ResultClass.NO_EFFECT, ResultClass.PARTLY);

    private final CaseOn file;
    private final List<NextStep> steps = new ArrayList<>();

    NextSteps(CaseOn file) {
        this.file = file;
    }

    List<NextStep> all() {
        if (file.pcp().isEmpty()) {
            add(Kind.NAME_PCP, new Owner("care-team", null), "care-team", "Name a primary care provider", null);
        }
        if (file.facts().goals().isEmpty()) {
            add(Kind.ASK_FOR_GOALS, coordinator(), "elicitation", "Ask the patient for goals", null);
        }
        file.questions().forEach(this::question);
        file.plan().open().forEach(this::assessment);
        file.facts().courses().forEach(this::course);
        file.judged().judgements().stream().filter(Judgement::isToBeTold).forEach(this::judgement);
        file.facts().goals().forEach(this::goal);
        file.options().forEach(this::option);
        file.findings().forEach(this::finding);
        return steps.stream().sorted(NextStep.ORDER).toList();
    }

    private void question(Question question) {
        String provider = question.forProvider();
        add(
                Kind.ANSWER_QUESTION,
                provider == null ? coordinator() : Owner.provider(provider),
                question.key(),
                question.text(),
                question.dueBy());
    }

    private void assessment(Assessment asked) {
        add(
                Kind.FILL_IN,
                Owner.PATIENT,
                "course/" + asked.course(),
                asked.measure(),
                "Fill in " + asked.measure() + " (" + asked.wave().code().replace('-', ' ') + ")",
                asked.dueOn());
    }

    private void course(Course course) {
        if (course.ending() != null) {
            return;
        }
        if (course.startedOn() == null && course.disclosure() == null) {
            add(
                    Kind.DISCLOSE,
                    Owner.provider(course.provider()),
                    course.key(),
                    "Say what to expect of " + course.treatment().treatment(),
                    null);
        }
    }

    private void judgement(Judgement judged) {
        String about = "course/" + judged.course();
        Owner owner = Owner.provider(judged.provider());
        if (judged.phase() == Phase.OVERDUE && judged.due()) {
            add(
                    Kind.MEASURE_RESULT,
                    owner,
                    about,
                    judged.measure(),
                    "Get a score on " + judged.measure() + ": the window has closed without one",
                    judged.closesOn());
        }
        for (Comparison cell : judged.comparisons()) {
            boolean patients = cell.expectation().book() == Book.PATIENT;
            if (patients
                    && judged.phase() == Phase.NOT_STARTED
                    && cell.expectation().notStated() == NotStated.NOT_ASKED) {
                add(
                        Kind.ASK_OUTLOOK,
                        owner,
                        about,
                        judged.measure(),
                        "Ask what the patient hopes and expects before the first session",
                        null);
            }
            ResultClass resultClass = cell.resultClass();
            if (patients && judged.ending() == null && resultClass != null && DISAPPOINTING.contains(resultClass)) {
                add(
                        Kind.TALK_ABOUT_RESULT,
                        owner,
                        about,
                        judged.measure(),
                        "Talk about the result: less than the patient expected",
                        judged.closesOn());
            }
        }
    }

    private void goal(Goal goal) {
        if (CLOSED.contains(goal.lifecycle())) {
            return;
        }
        LocalDate due = goal.due();
        if (due != null && due.isBefore(file.day())) {
            add(Kind.REVIEW_GOAL, coordinator(), goal.key(), "Look at the goal again: its day has passed", due);
        }
        if (file.facts().courses().stream().noneMatch(course -> course.goals().contains(goal.goal()))) {
            add(Kind.FIND_TREATMENT, coordinator(), goal.key(), "Consider a treatment for this goal", null);
        }
    }

    private void option(TreatmentOption option) {
        LocalDate revisitOn = option.decidedBy(file.day())
                .map(TreatmentOption.Decided::revisitOn)
                .orElse(null);
        add(
                revisitOn == null ? Kind.DECIDE_OPTION : Kind.REVISIT_OPTION,
                Owner.provider(option.by()),
                option.key(),
                (revisitOn == null ? "Decide on " : "Look again at ") + option.treatment(),
                revisitOn);
    }

    private void finding(Findings found) {
        found.all().stream()
                .filter(Findings.Finding::open)
                .forEach(one -> add(
                        Kind.TALK_ABOUT_FINDING,
                        ofCourse(found.about()),
                        found.about(),
                        "Talk about a finding (" + one.rule() + ")" + (one.words() == null ? "" : ": " + one.words()),
                        null));
    }

    private Owner ofCourse(String about) {
        return file.facts().courses().stream()
                .filter(course -> course.key().equals(about))
                .findFirst()
                .map(course -> Owner.provider(course.provider()))
                .orElseGet(this::coordinator);
    }

    private Owner coordinator() {
        return file.pcp().map(Owner::provider).orElseGet(() -> new Owner("care-team", null));
    }

    private void add(Kind kind, Owner owner, String about, String words, @Nullable LocalDate dueOn) {
        add(kind, owner, about, null, words, dueOn);
    }

    private void add(
            Kind kind, Owner owner, String about, @Nullable String measure, String words, @Nullable LocalDate dueOn) {
        boolean overdue = dueOn != null && dueOn.isBefore(file.day());
        steps.add(new NextStep(kind, owner, about, measure, words, dueOn, overdue));
    }
}
