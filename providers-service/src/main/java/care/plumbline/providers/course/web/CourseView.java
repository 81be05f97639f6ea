package care.plumbline.providers.course.web;

import care.plumbline.providers.course.Course;
import care.plumbline.providers.course.Disclosure;
import care.plumbline.providers.course.Ending;
import care.plumbline.providers.course.Expectation;
import care.plumbline.providers.course.Pause;
import care.plumbline.providers.course.Plan;
import care.plumbline.providers.course.Timeline;
import care.plumbline.providers.recording.Recorded;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A course with everything providers stated.
///
/// @param expectations all statements, the disclosed ones included, oldest first
/// @param missing what should be known before the first session and was not said in time
record CourseView(
        String id,
        String patient,
        long version,
        String treatment,
        long treatmentVersion,
        String provider,
        List<String> goals,
        String status,
        @Nullable DisclosureView disclosure,
        List<ExpectationView> expectations,
        @Nullable LocalDate startedOn,
        List<PauseView> pauses,
        @Nullable LocalDate endedOn,
        @Nullable String endReason,
        List<MissingView> missing) {

    static CourseView of(String patient, Course course) {
        Plan plan = course.plan();
        Timeline timeline = course.timeline();
        Ending ending = timeline.ending();
        Recorded<Disclosure> disclosure = course.disclosure();
        return new CourseView(
                course.id(),
                patient,
                course.version(),
                plan.treatment(),
                plan.treatmentVersion(),
                plan.provider(),
                plan.goals(),
                course.status().code(),
                disclosure == null ? null : DisclosureView.of(disclosure),
                course.expectations().stream()
                        .map(stated -> ExpectationView.of(stated, course))
                        .toList(),
                timeline.startedOn(),
                timeline.pauses().stream().map(PauseView::of).toList(),
                ending == null ? null : ending.on(),
                ending == null ? null : ending.reason().code(),
                missing(course));
    }

    private static List<MissingView> missing(Course course) {
        Stream<MissingView> disclosure =
                course.disclosure() == null ? Stream.of(new MissingView("disclosure", null)) : Stream.empty();
        Stream<MissingView> expectations =
                course.goalsWithoutExpectation().stream().map(goal -> new MissingView("expectation", goal));
        return Stream.concat(disclosure, expectations).toList();
    }

    record DisclosureView(
            LocalDate on,
            @Nullable Integer sessions,
            @Nullable Integer weeks,
            @Nullable String text,
            Instant recordedAt,
            String recordedBy) {

        static DisclosureView of(Recorded<Disclosure> recorded) {
            Disclosure told = recorded.statement();
            return new DisclosureView(
                    told.on(), told.sessions(), told.weeks(), told.text(), recorded.at(), recorded.by());
        }
    }

    /// @param counts whether it is the provider's standing expectation for the goal: the last one on or before the
    ///     first session
    record ExpectationView(
            String goal,
            String provider,
            @Nullable BigDecimal expected,
            @Nullable BigDecimal likelihood,
            @Nullable String text,
            LocalDate statedOn,
            Instant recordedAt,
            String recordedBy,
            boolean counts) {

        static ExpectationView of(Recorded<Expectation> recorded, Course course) {
            Expectation stated = recorded.statement();
            return new ExpectationView(
                    stated.goal(),
                    stated.provider(),
                    stated.expected(),
                    stated.likelihood(),
                    stated.text(),
                    stated.statedOn(),
                    recorded.at(),
                    recorded.by(),
                    course.standing(stated.provider(), stated.goal())
                            .filter(stated::equals)
                            .isPresent());
        }
    }

    /// @param from first day without treatment
    /// @param resumedOn first day with treatment again
    record PauseView(LocalDate from, @Nullable LocalDate resumedOn) {

        static PauseView of(Pause pause) {
            return new PauseView(pause.from(), pause.resumedOn());
        }
    }

    /// @param part `disclosure`, or `expectation` of the delivering provider for a goal
    record MissingView(String part, @Nullable String goal) {}
}
