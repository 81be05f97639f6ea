package care.plumbline.providers.course.web;

import care.plumbline.providers.course.Beside;
import care.plumbline.providers.course.Course;
import care.plumbline.providers.course.Ending;
import care.plumbline.providers.course.HopeGap;
import care.plumbline.providers.course.KnownQuestion;
import care.plumbline.providers.course.Margin;
import care.plumbline.providers.course.MissingPart;
import care.plumbline.providers.course.OverriddenStart;
import care.plumbline.providers.course.Pause;
import care.plumbline.providers.course.Plan;
import care.plumbline.providers.course.StepTaken;
import care.plumbline.providers.course.Timeline;
import care.plumbline.providers.recording.Recorded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A course with everything providers stated, and the patient's side beside it. The version is the course's: what the
/// patient says changes without it.
///
/// @param expectations all statements, the disclosed ones included, oldest first
/// @param missing what should be known before the first session and was not said in time
/// @param steps start, pauses, resumptions and end with both times, in the order of their recording
/// @param override the reason to start although something was missing
/// @param findings what the claim guard found in the providers' words and numbers
/// @param warnings the patient's questions without an answer: now, or when the course started
/// @param gaps how far the delivering provider's expectation lies from the patient's hope
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
        List<StepView> steps,
        List<MissingView> missing,
        @Nullable OverrideView override,
        List<FindingView> findings,
        List<WarningView> warnings,
        List<HopeGap> gaps) {

    static CourseView of(String patient, Course course, Beside beside) {
        Plan plan = course.plan();
        Timeline timeline = course.timeline();
        Ending ending = timeline.ending();
        Margin margin = course.margin();
        return new CourseView(
                course.id(),
                patient,
                course.version(),
                plan.treatment(),
                plan.treatmentVersion(),
                plan.provider(),
                plan.goals(),
                course.status().code(),
                DisclosureView.of(course.disclosure()),
                course.expectations().stream()
                        .map(stated -> ExpectationView.of(stated, course))
                        .toList(),
                timeline.startedOn(),
                timeline.pauses().stream().map(PauseView::of).toList(),
                ending == null ? null : ending.on(),
                ending == null ? null : ending.reason().code(),
                margin.steps().stream().map(StepView::of).toList(),
                course.missing().stream().map(MissingView::of).toList(),
                OverrideView.of(margin.start().override()),
                margin.findings().stream().map(FindingView::of).toList(),
                WarningView.of(margin, beside),
                beside.gaps());
    }

    /// @param from first day without treatment
    /// @param resumedOn first day with treatment again
    record PauseView(LocalDate from, @Nullable LocalDate resumedOn) {
        static PauseView of(Pause pause) {
            return new PauseView(pause.from(), pause.resumedOn());
        }
    }

    /// @param on when it was so
    /// @param recordedAt when the service heard of it
    record StepView(String step, LocalDate on, Instant recordedAt, String recordedBy) {
        static StepView of(Recorded<StepTaken> step) {
            return new StepView(step.statement().what(), step.statement().on(), step.at(), step.by());
        }
    }

    /// @param goal the goal that the part is missing for, where it is wanted for each
    record MissingView(String part, @Nullable String goal) {
        static MissingView of(MissingPart missing) {
            return new MissingView(missing.part(), missing.goal());
        }
    }

    record OverrideView(String kind, String reason, List<String> missing) {
        static @Nullable OverrideView of(@Nullable OverriddenStart override) {
            return override == null
                    ? null
                    : new OverrideView(override.kind().code(), override.reason(), override.missing());
        }
    }

    /// @param kind `unanswered-question`
    /// @param atStart whether it stood open when the course started; otherwise it does now
    record WarningView(
            String kind,
            String question,
            boolean atStart,
            @Nullable LocalDate dueBy) {
        private static final String UNANSWERED = "unanswered-question";

        static List<WarningView> of(Margin margin, Beside beside) {
            List<WarningView> then = margin.start().openQuestions().stream()
                    .map(question -> new WarningView(UNANSWERED, question, true, null))
                    .toList();
            return then.isEmpty()
                    ? beside.openQuestions().stream().map(WarningView::now).toList()
                    : then;
        }

        private static WarningView now(KnownQuestion question) {
            return new WarningView(UNANSWERED, question.question(), false, question.dueBy());
        }
    }
}
