package care.plumbline.providers.course;

import care.plumbline.providers.course.CourseRefusal.ProviderNotInDirectory;
import care.plumbline.providers.recording.Recording;
import java.util.List;
import java.util.Map;

/// Planning a course: it is considered, the patient is told what to expect, the team says what it expects, and somebody
/// looks at what the claim guard found.
public final class CoursePlanning {

    private final Courses courses;
    private final CourseSources sources;

    public CoursePlanning(Courses courses, CourseSources sources) {
        this.courses = courses;
        this.sources = sources;
    }

    public CourseResult consider(String patient, ConsiderCourse request, Recording recording) {
        Circumstances circumstances = sources.circumstances(patient, request);
        return courses.change(patient, request.course(), known -> known.consider(request, circumstances, recording));
    }

    public CourseResult link(CourseAddress address, LinkGoals request, Recording recording) {
        Map<String, KnownGoal> goals = sources.goalsOf(address.patient(), request.goals());
        return courses.change(
                address.patient(),
                address.course(),
                known -> known.on(address, course -> course.link(request, goals, recording)));
    }

    public CourseResult disclose(CourseAddress address, DiscloseCourse request, Recording recording) {
        List<String> goals = request.expectations().stream()
                .map(DiscloseCourse.ForGoal::goal)
                .toList();
        Grounds grounds = grounds(address, goals);
        return courses.change(
                address.patient(),
                address.course(),
                known -> known.on(address, course -> course.disclose(request, grounds, recording)));
    }

    public CourseResult state(CourseAddress address, Expectation expectation, Recording recording) {
        String patient = address.patient();
        String provider = expectation.provider();
        if (sources.providers().find(provider).isEmpty()) {
            return new CourseResult.Refused(new ProviderNotInDirectory());
        }
        boolean inCareTeam = sources.teams().of(patient).includes(provider, expectation.statedOn());
        StateExpectation request = new StateExpectation(expectation, inCareTeam);
        Grounds grounds = grounds(address, List.of(expectation.goal()));
        return courses.change(
                patient,
                address.course(),
                known -> known.on(address, course -> course.state(request, grounds, recording)));
    }

    public CourseResult review(CourseAddress address, ReviewFinding request, Recording recording) {
        return courses.change(
                address.patient(),
                address.course(),
                known -> known.on(address, course -> course.review(request, recording)));
    }

    private Grounds grounds(CourseAddress address, List<String> goals) {
        return sources.grounds(
                address.patient(), goals, courses.of(address.patient()).find(address.course()));
    }
}
