package care.plumbline.providers.course;

import care.plumbline.providers.course.CourseStep.StartCourse;
import care.plumbline.providers.recording.Recording;
import java.util.List;

/// Conducting a course: it starts, pauses, goes on and ends.
public final class CourseConduct {

    private final Courses courses;
    private final PatientVoice voice;

    public CourseConduct(Courses courses, PatientVoice voice) {
        this.courses = courses;
        this.voice = voice;
    }

    public CourseResult take(CourseAddress address, CourseStep step, Recording recording) {
        CourseStep informed = step instanceof StartCourse start
                ? new StartCourse(start.on(), start.override(), openQuestions(address))
                : step;
        return courses.change(
                address.patient(),
                address.course(),
                known -> known.on(address, course -> course.take(informed, recording)));
    }

    private List<String> openQuestions(CourseAddress address) {
        return voice.questions(address.patient()).stream()
                .filter(question -> question.open() && address.course().equals(question.course()))
                .map(KnownQuestion::question)
                .toList();
    }
}
