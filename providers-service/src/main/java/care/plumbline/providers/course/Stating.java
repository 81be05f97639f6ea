package care.plumbline.providers.course;

import care.plumbline.measures.OutcomeMeasure;
import care.plumbline.providers.course.CourseDecision.Decided;
import care.plumbline.providers.course.CourseDecision.Refused;
import care.plumbline.providers.course.CourseDecision.Unchanged;
import care.plumbline.providers.course.CourseEvent.CourseDisclosed;
import care.plumbline.providers.course.CourseEvent.ExpectationStated;
import care.plumbline.providers.course.CourseRefusal.GoalNotOfCourse;
import care.plumbline.providers.course.CourseRefusal.GoalTwice;
import care.plumbline.providers.course.CourseRefusal.InTheFuture;
import care.plumbline.providers.course.CourseRefusal.NotInCareTeam;
import care.plumbline.providers.course.CourseRefusal.SaidOtherwise;
import care.plumbline.providers.course.CourseRefusal.SaysNothing;
import care.plumbline.providers.course.CourseRefusal.ScoreOutOfRange;
import care.plumbline.providers.course.CourseRefusal.Sealed;
import care.plumbline.providers.course.CourseRefusal.TooMany;
import care.plumbline.providers.course.CourseRefusal.UnknownMeasure;
import care.plumbline.providers.course.Grounds.Footing;
import care.plumbline.providers.recording.Recorded;
import care.plumbline.providers.recording.Recording;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The rules of what is said about a course before it starts.
record Stating(Course course, Grounds grounds, Recording recording) {

    CourseDecision disclose(DiscloseCourse request) {
        Disclosure disclosure = request.by(course.plan().provider());
        Recorded<Disclosure> known = course.disclosure();
        if (known != null) {
            return known.statement().says(disclosure) ? new Unchanged() : new Refused(new SaidOtherwise("disclosure"));
        }
        return decided(
                first(
                        faultOfDay("on", disclosure.on()),
                        faultOfEach(disclosure.expectations()),
                        faultOfNumber(disclosure.expectations().size())),
                new CourseDisclosed(
                        course.id(),
                        disclosure,
                        new ClaimReading(grounds).of(disclosure, course.plan().provider()),
                        recording));
    }

    CourseDecision state(StateExpectation request) {
        Expectation expectation = request.expectation();
        if (course.expectations().stream().map(Recorded::statement).anyMatch(expectation::equals)) {
            return new Unchanged();
        }
        return decided(
                first(
                        faultOfDay("statedOn", expectation.statedOn()),
                        faultOfSpeaker(request),
                        faultOf(expectation, ""),
                        faultOfNumber(1)),
                new ExpectationStated(course.id(), expectation, new ClaimReading(grounds).of(expectation), recording));
    }

    private @Nullable CourseRefusal faultOfDay(String field, LocalDate day) {
        LocalDate startedOn = course.timeline().startedOn();
        if (startedOn != null && day.isAfter(startedOn)) {
            return new Sealed(field, startedOn);
        }
        return day.isAfter(recording.today()) ? new InTheFuture(field) : null;
    }

    /// The delivering provider may come from outside the care team; everyone else speaks as a member of it.
    private @Nullable CourseRefusal faultOfSpeaker(StateExpectation request) {
        Expectation expectation = request.expectation();
        return request.inCareTeam()
                        || expectation.provider().equals(course.plan().provider())
                ? null
                : new NotInCareTeam(expectation.statedOn());
    }

    private @Nullable CourseRefusal faultOfEach(List<Expectation> expectations) {
        Set<String> goals = new HashSet<>();
        return IntStream.range(0, expectations.size())
                .mapToObj(index -> {
                    Expectation expectation = expectations.get(index);
                    String place = "expectations[" + index + "].";
                    CourseRefusal fault = goals.add(expectation.goal()) ? null : new GoalTwice(place + "goal");
                    return first(fault, faultOf(expectation, place));
                })
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private @Nullable CourseRefusal faultOf(Expectation expectation, String place) {
        if (!course.plan().goals().contains(expectation.goal())) {
            return new GoalNotOfCourse(place + "goal");
        }
        if (!expectation.saysSomething()) {
            return new SaysNothing(place + "expected");
        }
        if (expectation.expected() == null) {
            return null;
        }
        Footing footing = grounds.goals().get(expectation.goal());
        if (footing == null) {
            return new UnknownMeasure(place + "goal");
        }
        OutcomeMeasure measure = footing.measure();
        return measure.accepts(expectation.expected()) ? null : new ScoreOutOfRange(place + "expected", measure);
    }

    private @Nullable CourseRefusal faultOfNumber(int more) {
        return course.expectations().size() + more > Course.MOST_EXPECTATIONS
                ? new TooMany("expectations", Course.MOST_EXPECTATIONS)
                : null;
    }

    private static Optional<CourseRefusal> first(@Nullable CourseRefusal... faults) {
        return Stream.of(faults)
                .<CourseRefusal>mapMulti((fault, found) -> {
                    if (fault != null) {
                        found.accept(fault);
                    }
                })
                .findFirst();
    }

    private static CourseDecision decided(Optional<CourseRefusal> fault, CourseEvent event) {
        return fault.<CourseDecision>map(Refused::new).orElseGet(() -> new Decided(event));
    }
}
