package care.plumbline.providers.course;

import care.plumbline.providers.course.CourseDecision.Decided;
import care.plumbline.providers.course.CourseDecision.Refused;
import care.plumbline.providers.course.CourseDecision.Unchanged;
import care.plumbline.providers.course.CourseEvent.CourseConsidered;
import care.plumbline.providers.course.CourseEvent.CourseDisclosed;
import care.plumbline.providers.course.CourseEvent.ExpectationStated;
import care.plumbline.providers.course.CourseRefusal.NotATreatment;
import care.plumbline.providers.course.CourseRefusal.ProviderNotInDirectory;
import care.plumbline.providers.course.CourseRefusal.RetiredTreatment;
import care.plumbline.providers.course.CourseRefusal.SaidOtherwise;
import care.plumbline.providers.course.CourseRefusal.StaleVersion;
import care.plumbline.providers.course.CourseRefusal.TooMany;
import care.plumbline.providers.course.CourseRefusal.UnknownCourse;
import care.plumbline.providers.course.CourseRefusal.UnknownTreatment;
import care.plumbline.providers.recording.Recording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// All courses of a patient, in the order in which they were first considered: one aggregate per patient.
public record PatientCourses(String patient, List<Course> courses) {

    /// Bounds on what one document can grow to.
    public static final int MOST_COURSES = 200;

    public static final int MOST_EXPECTATIONS = 1500;

    public PatientCourses {
        courses = List.copyOf(courses);
    }

    /// The courses of a patient of whom nothing was heard.
    public static PatientCourses none(String patient) {
        return new PatientCourses(patient, List.of());
    }

    /// Number of changes of all courses so far.
    public long version() {
        return courses.stream().mapToLong(Course::version).sum();
    }

    public Optional<Course> find(String course) {
        return courses.stream().filter(known -> known.id().equals(course)).findFirst();
    }

    CourseDecision consider(ConsiderCourse request, Circumstances circumstances, Recording recording) {
        Optional<Course> known = find(request.course());
        if (known.isPresent()) {
            return known.get().isAskedForBy(request) ? new Unchanged() : new Refused(new SaidOtherwise("course"));
        }
        if (courses.size() >= MOST_COURSES) {
            return new Refused(new TooMany("courses", MOST_COURSES));
        }
        return faultOf(request, circumstances).<CourseDecision>map(Refused::new).orElseGet(() -> {
            long version = circumstances.treatment().orElseThrow().version();
            Plan plan = new Plan(request.treatment(), version, request.provider(), request.goals());
            return new Decided(new CourseConsidered(request.course(), plan, recording));
        });
    }

    /// Lets the course that a request is about decide, where there is one of the version that the request expects.
    CourseDecision on(CourseAddress address, Function<Course, CourseDecision> decide) {
        return find(address.course())
                .map(course -> address.expected().test(course.version())
                        ? bounded(decide.apply(course))
                        : new Refused(new StaleVersion()))
                .orElseGet(() -> new Refused(new UnknownCourse()));
    }

    /// The courses after an event: the only way to their next state.
    public PatientCourses after(CourseEvent event) {
        List<Course> next = new ArrayList<>(courses);
        if (event instanceof CourseConsidered considered) {
            next.add(Course.considered(considered));
        } else {
            next.replaceAll(course -> course.id().equals(event.course()) ? course.after(event) : course);
        }
        return new PatientCourses(patient, next);
    }

    private CourseDecision bounded(CourseDecision decision) {
        boolean moreIsSaid =
                decision instanceof Decided(CourseDisclosed _) || decision instanceof Decided(ExpectationStated _);
        return moreIsSaid && expectations() >= MOST_EXPECTATIONS
                ? new Refused(new TooMany("expectations", MOST_EXPECTATIONS))
                : decision;
    }

    private int expectations() {
        return courses.stream().mapToInt(course -> course.expectations().size()).sum();
    }

    private static Optional<CourseRefusal> faultOf(ConsiderCourse request, Circumstances circumstances) {
        return Stream.of(
                        faultOfTreatment(circumstances.treatment()),
                        Optional.<CourseRefusal>of(new ProviderNotInDirectory())
                                .filter(_ -> !circumstances.providerInDirectory()),
                        faultOfGoals(request, circumstances))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<CourseRefusal> faultOfTreatment(Optional<KnownTreatment> treatment) {
        if (treatment.isEmpty()) {
            return Optional.of(new UnknownTreatment());
        }
        if (treatment.get().reference()) {
            return Optional.of(new NotATreatment());
        }
        return treatment.get().retired() ? Optional.of(new RetiredTreatment()) : Optional.empty();
    }

    private static Optional<CourseRefusal> faultOfGoals(ConsiderCourse request, Circumstances circumstances) {
        return new KnownGoalsCheck(circumstances.goals()).faultOf(request.goals());
    }
}
