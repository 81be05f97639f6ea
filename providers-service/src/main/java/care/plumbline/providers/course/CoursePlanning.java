package care.plumbline.providers.course;

import care.plumbline.measures.OutcomeMeasure;
import care.plumbline.providers.course.CourseRefusal.ProviderNotInDirectory;
import care.plumbline.providers.recording.Recording;
import java.util.List;
import java.util.Map;

/// Planning a course: it is considered, the patient is told what to expect, the team says what it expects.
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

    public CourseResult disclose(CourseAddress address, DiscloseCourse request, Recording recording) {
        List<String> goals = request.expectations().stream()
                .map(DiscloseCourse.ForGoal::goal)
                .toList();
        Map<String, OutcomeMeasure> measures = sources.measuresOf(address.patient(), goals);
        return courses.change(
                address.patient(),
                address.course(),
                known -> known.on(address, course -> course.disclose(request, measures, recording)));
    }

    public CourseResult state(CourseAddress address, Expectation expectation, Recording recording) {
        String patient = address.patient();
        String provider = expectation.provider();
        if (sources.providers().find(provider).isEmpty()) {
            return new CourseResult.Refused(new ProviderNotInDirectory());
        }
        boolean inCareTeam = sources.teams().of(patient).includes(provider, expectation.statedOn());
        StateExpectation request = new StateExpectation(expectation, inCareTeam);
        Map<String, OutcomeMeasure> measures = sources.measuresOf(patient, List.of(expectation.goal()));
        return courses.change(
                patient,
                address.course(),
                known -> known.on(address, course -> course.state(request, measures, recording)));
    }
}
