package care.plumbline.providers.course;

import care.plumbline.providers.recording.Recording;
import java.time.LocalDate;

/// What happened to a course.
public sealed interface CourseEvent {

    /// Id of the course.
    String course();

    Recording recording();

    /// Name of the event among those of its kind of thing.
    String what();

    record CourseConsidered(String course, Plan plan, Recording recording) implements CourseEvent {
        @Override
        public String what() {
            return "considered";
        }
    }

    record CourseDisclosed(String course, Disclosure disclosure, Recording recording) implements CourseEvent {
        @Override
        public String what() {
            return "disclosed";
        }
    }

    record ExpectationStated(String course, Expectation expectation, Recording recording) implements CourseEvent {
        @Override
        public String what() {
            return "expectation-stated";
        }
    }

    record CourseStarted(String course, LocalDate on, Recording recording) implements CourseEvent {
        @Override
        public String what() {
            return "started";
        }
    }

    record CoursePaused(String course, LocalDate on, Recording recording) implements CourseEvent {
        @Override
        public String what() {
            return "paused";
        }
    }

    record CourseResumed(String course, LocalDate on, Recording recording) implements CourseEvent {
        @Override
        public String what() {
            return "resumed";
        }
    }

    record CourseEnded(String course, Ending ending, Recording recording) implements CourseEvent {
        @Override
        public String what() {
            return "ended";
        }
    }
}
