package care.plumbline.providers.course;

import java.util.EnumSet;
import java.util.Set;

/// What puts a course on a work list.
public enum CourseMark {
    /// It is for no goal.
    WITHOUT_GOAL("without-goal"),
    /// It started although the disclosure was incomplete.
    OVERRIDDEN("overridden"),
    /// The claim guard found something that nobody has looked at.
    OPEN_FINDING("open-finding");

    private final String code;

    CourseMark(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public boolean isOn(Course course) {
        return switch (this) {
            case WITHOUT_GOAL -> course.plan().goals().isEmpty();
            case OVERRIDDEN -> course.margin().start().override() != null;
            case OPEN_FINDING -> course.margin().findings().stream().anyMatch(Finding::isOpen);
        };
    }

    public static Set<CourseMark> of(PatientCourses courses) {
        Set<CourseMark> marks = EnumSet.allOf(CourseMark.class);
        marks.removeIf(mark -> courses.courses().stream().noneMatch(mark::isOn));
        return marks;
    }
}
