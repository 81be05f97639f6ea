package care.plumbline.providers.course;

import care.plumbline.providers.course.Finding.Remark;
import care.plumbline.providers.course.Finding.Review;
import care.plumbline.providers.recording.Recording;
import java.time.LocalDate;
import java.util.List;

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

    /// @param findings what the claim guard found in it
    record CourseDisclosed(String course, Disclosure disclosure, List<Remark> findings, Recording recording)
            implements CourseEvent {
        @Override
        public String what() {
            return "disclosed";
        }
    }

    /// @param findings what the claim guard found in it
    record ExpectationStated(String course, Expectation expectation, List<Remark> findings, Recording recording)
            implements CourseEvent {
        @Override
        public String what() {
            return "expectation-stated";
        }
    }

    record CourseStarted(String course, LocalDate on, StartConditions conditions, Recording recording)
            implements CourseEvent {
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

    record GoalsLinked(String course, List<String> goals, Recording recording) implements CourseEvent {
        @Override
        public String what() {
            return "goals-linked";
        }
    }

    record FindingReviewed(String course, String finding, Review review, Recording recording) implements CourseEvent {
        @Override
        public String what() {
            return "finding-reviewed";
        }
    }
}
