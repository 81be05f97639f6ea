package care.plumbline.providers.course;

import care.plumbline.measures.OutcomeMeasure;
import care.plumbline.providers.course.CourseEvent.CourseConsidered;
import care.plumbline.providers.course.CourseEvent.CourseDisclosed;
import care.plumbline.providers.course.CourseEvent.CourseEnded;
import care.plumbline.providers.course.CourseEvent.CoursePaused;
import care.plumbline.providers.course.CourseEvent.CourseResumed;
import care.plumbline.providers.course.CourseEvent.CourseStarted;
import care.plumbline.providers.course.CourseEvent.ExpectationStated;
import care.plumbline.providers.recording.LastChange;
import care.plumbline.providers.recording.Recorded;
import care.plumbline.providers.recording.Recording;
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
public record Course(
        String id,
        long version,
        Plan plan,
        @Nullable Recorded<Disclosure> disclosure,
        List<Recorded<Expectation>> statements,
        Timeline timeline,
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
        return new Course(event.course(), 1, event.plan(), null, List.of(), Timeline.notStarted(), change);
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

    /// @param measures the measure that each goal is judged on
    CourseDecision disclose(DiscloseCourse request, Map<String, OutcomeMeasure> measures, Recording recording) {
        return new Stating(this, measures, recording).disclose(request);
    }

    /// @param measures the measure that each goal is judged on
    CourseDecision state(StateExpectation request, Map<String, OutcomeMeasure> measures, Recording recording) {
        return new Stating(this, measures, recording).state(request);
    }

    CourseDecision take(CourseStep step, Recording recording) {
        return new Stepping(this, recording).decide(step);
    }

    /// The course after an event: the only way to its next state.
    Course after(CourseEvent event) {
        LastChange change = LastChange.of(event.what(), event.recording());
        return switch (event) {
            case CourseConsidered considered -> considered(considered);
            case CourseDisclosed disclosed -> told(Recorded.of(disclosed.disclosure(), event.recording()), change);
            case ExpectationStated stated -> heard(Recorded.of(stated.expectation(), event.recording()), change);
            case CourseStarted started -> at(timeline.startedOn(started.on()), change);
            case CoursePaused paused -> at(timeline.pausedFrom(paused.on()), change);
            case CourseResumed resumed -> at(timeline.resumedOn(resumed.on()), change);
            case CourseEnded ended -> at(timeline.endedWith(ended.ending()), change);
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

    /// Goals for which the delivering provider has not said in time what to expect.
    public List<String> goalsWithoutExpectation() {
        return plan.goals().stream()
                .filter(goal -> standing(plan.provider(), goal).isEmpty())
                .toList();
    }

    private Course told(Recorded<Disclosure> next, LastChange change) {
        return new Course(id, version + 1, plan, next, statements, timeline, change);
    }

    private Course heard(Recorded<Expectation> stated, LastChange change) {
        List<Recorded<Expectation>> next = new ArrayList<>(statements);
        next.add(stated);
        return new Course(id, version + 1, plan, disclosure, next, timeline, change);
    }

    private Course at(Timeline next, LastChange change) {
        return new Course(id, version + 1, plan, disclosure, statements, next, change);
    }
}
