package care.plumbline.providers.course;

import care.plumbline.providers.recording.Recording;

/// Conducting a course: it starts, pauses, goes on and ends.
public final class CourseConduct {

    private final Courses courses;

    public CourseConduct(Courses courses) {
        this.courses = courses;
    }

    public CourseResult take(CourseAddress address, CourseStep step, Recording recording) {
        return courses.change(
                address.patient(),
                address.course(),
                known -> known.on(address, course -> course.take(step, recording)));
    }
}
