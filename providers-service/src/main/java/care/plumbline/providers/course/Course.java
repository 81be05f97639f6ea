package care.plumbline.providers.course;

import care.plumbline.providers.course.CourseEvent.CourseConsidered;
import care.plumbline.providers.course.CourseEvent.CourseDisclosed;
import care.plumbline.providers.course.CourseEvent.CourseEnded;
import care.plumbline.providers.course.CourseEvent.CoursePaused;
import care.plumbline.providers.course.CourseEvent.CourseResumed;
import care.plumbline.providers.course.CourseEvent.CourseStarted;
import care.plumbline.providers.course.CourseEvent.ExpectationStated;
import care.plumbline.providers.course.CourseEvent.FindingReviewed;
import care.plumbline.providers.course.CourseEvent.GoalsLinked;
import care.plumbline.providers.recording.LastChange;
import care.plumbline.providers.recording.Recorded;
import care.plumbline.providers.recording.Recording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A course of treatment. It is considered; the patient is told what to expect (disclosed); it starts, may pause and
/// resume, and ends for a reason. Every date may lie in the past, and what was said in time may be recorded late.
///
/// The first session seals the expectations: of each provider's statements for a goal the last one on or before that
/// day counts, whenever it was recorded; the others stay as history.
///
/// @param version number of events so far
/// @param disclosure absent: nobody recorded that the patient was told, which the course then shows as missing
/// @param statements expectations stated outside the disclosure, in the order of their recording
/// @param margin what was noticed beside it
public record Course(
        String id,
        long version,
        Plan plan,
        @Nullable Recorded<Disclosure> disclosure,
        List<Recorded<Expectation>> statements,
        Timeline timeline,
        Margin margin,
        LastChange lastChange) {

    /// A bound on what one event can grow to.
    public static final int MOST_EXPECTATIONS = 100;

    private static final Comparator<Recorded<Expectation>> OLDEST_FIRST =
            Comparator.<Recorded<Expectation>>comparingLong(
                            recorded -> recorded.statement().statedOn().toEpochDay())
                    .thenComparing(Recorded::at);

    public Course {
        statements = List.copyOf(statements);
    }

    static Course considered(CourseConsidered event) {
        LastChange change = LastChange.of(event.what(), event.recording());
        return new Course(
                event.course(), 1, event.plan(), null, List.of(), Timeline.notStarted(), Margin.EMPTY, change);
    }

    public CourseStatus status() {
        if (timeline.ending() != null) {
            return CourseStatus.ENDED;
        }
        if (timeline.startedOn() != null) {
            return timeline.isPaused() ? CourseStatus.PAUSED : CourseStatus.STARTED;
        }
        return disclosure == null ? CourseStatus.CONSIDERED : CourseStatus.DISCLOSED;
    }

    CourseDecision disclose(DiscloseCourse request, Grounds grounds, Recording recording) {
        return new Stating(this, grounds, recording).disclose(request);
    }

    CourseDecision state(StateExpectation request, Grounds grounds, Recording recording) {
        return new Stating(this, grounds, recording).state(request);
    }

    CourseDecision review(ReviewFinding request, Recording recording) {
        return new Amending(this, recording).review(request);
    }

    /// @param known the goals heard of, by id
    CourseDecision link(LinkGoals request, Map<String, KnownGoal> known, Recording recording) {
        return new Amending(this, recording).link(request, known);
    }

    CourseDecision take(CourseStep step, Recording recording) {
        return new Stepping(this, recording).decide(step);
    }

    /// The course after an event: the only way to its next state.
    Course after(CourseEvent event) {
        LastChange change = LastChange.of(event.what(), event.recording());
        return switch (event) {
            case CourseConsidered considered -> considered(considered);
            case CourseDisclosed disclosed ->
                told(
                        Recorded.of(disclosed.disclosure(), event.recording()),
                        margin.found(disclosed.findings()),
                        change);
            case ExpectationStated stated ->
                heard(Recorded.of(stated.expectation(), event.recording()), margin.found(stated.findings()), change);
            case CourseStarted started ->
                at(timeline.startedOn(started.on()), margin.started(started.conditions()), change)
                        .took(started.on(), event);
            case CoursePaused paused ->
                at(timeline.pausedFrom(paused.on()), margin, change).took(paused.on(), event);
            case CourseResumed resumed ->
                at(timeline.resumedOn(resumed.on()), margin, change).took(resumed.on(), event);
            case CourseEnded ended ->
                at(timeline.endedWith(ended.ending()), margin, change)
                        .took(ended.ending().on(), event);
            case GoalsLinked linked -> linked(linked.goals(), change);
            case FindingReviewed reviewed ->
                at(timeline, margin.reviewed(reviewed.finding(), reviewed.review()), change);
        };
    }

    /// Everything providers stated, the delivering one's disclosure included, oldest first; of one day in the order of
    /// recording.
    public List<Recorded<Expectation>> expectations() {
        Stream<Recorded<Expectation>> disclosed = disclosure == null
                ? Stream.empty()
                : disclosure.statement().expectations().stream()
                        .map(stated -> new Recorded<>(stated, disclosure.at(), disclosure.by()));
        return Stream.concat(disclosed, statements.stream())
                .sorted(OLDEST_FIRST)
                .toList();
    }

    /// What counts of a provider's statements for a goal: the last one on or before the first session, or the last one
    /// so far.
    public Optional<Expectation> standing(String provider, String goal) {
        return expectations().stream()
                .map(Recorded::statement)
                .filter(stated ->
                        stated.provider().equals(provider) && stated.goal().equals(goal))
                .filter(stated -> !timeline.isSealedOn(stated.statedOn()))
                .reduce((_, later) -> later);
    }

    /// What should be known before the first session and was not said in time.
    public List<MissingPart> missing() {
        LocalDate startedOn = timeline.startedOn();
        return new DisclosureGate(this, startedOn == null ? LocalDate.MAX : startedOn).missing();
    }

    /// Whether the request asked for this course when it was considered; goals linked later do not count.
    boolean isAskedForBy(ConsiderCourse request) {
        List<String> asked = plan.goals().stream()
                .filter(goal -> !margin.linkedGoals().contains(goal))
                .toList();
        return plan.isAskedForBy(request, asked);
    }

    private Course told(Recorded<Disclosure> next, Margin beside, LastChange change) {
        return new Course(id, version + 1, plan, next, statements, timeline, beside, change);
    }

    private Course heard(Recorded<Expectation> stated, Margin beside, LastChange change) {
        List<Recorded<Expectation>> next = new ArrayList<>(statements);
        next.add(stated);
        return new Course(id, version + 1, plan, disclosure, next, timeline, beside, change);
    }

    private Course at(Timeline next, Margin beside, LastChange change) {
        return new Course(id, version + 1, plan, disclosure, statements, next, beside, change);
    }

    private Course linked(List<String> goals, LastChange change) {
        return new Course(
                id, version + 1, plan.with(goals), disclosure, statements, timeline, margin.linked(goals), change);
    }

    private Course took(LocalDate on, CourseEvent event) {
        Margin beside = margin.took(Recorded.of(new StepTaken(event.what(), on), event.recording()));
        return new Course(id, version, plan, disclosure, statements, timeline, beside, lastChange);
    }
}
