package care.plumbline.providers.course.mongo;

import care.plumbline.providers.course.Course;
import care.plumbline.providers.course.Disclosure;
import care.plumbline.providers.course.EndReason;
import care.plumbline.providers.course.Ending;
import care.plumbline.providers.course.Expectation;
import care.plumbline.providers.course.Pause;
import care.plumbline.providers.course.Plan;
import care.plumbline.providers.course.Timeline;
import care.plumbline.providers.recording.LastChange;
import care.plumbline.providers.recording.Recorded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A course as stored.
///
/// @param margin absent in documents of the first release
public record CourseDocument(
        String id,
        long version,
        PlanDocument plan,
        @Nullable DisclosureDocument disclosure,
        List<StatementDocument> statements,
        TimelineDocument timeline,
        @Nullable MarginDocument margin,
        String lastChange,
        Instant recordedAt,
        String recordedBy) {

    static CourseDocument of(Course course) {
        Recorded<Disclosure> disclosure = course.disclosure();
        LastChange last = course.lastChange();
        return new CourseDocument(
                course.id(),
                course.version(),
                PlanDocument.of(course.plan()),
                disclosure == null ? null : DisclosureDocument.of(disclosure),
                course.statements().stream().map(StatementDocument::of).toList(),
                TimelineDocument.of(course.timeline()),
                MarginDocument.of(course.margin()),
                last.what(),
                last.at(),
                last.by());
    }

    Course toCourse() {
        return new Course(
                id,
                version,
                plan.toPlan(),
                disclosure == null ? null : disclosure.toDisclosure(),
                statements.stream().map(StatementDocument::toStatement).toList(),
                timeline.toTimeline(),
                MarginDocument.toMargin(margin),
                new LastChange(lastChange, recordedAt, recordedBy));
    }

    public record PlanDocument(String treatment, long treatmentVersion, String provider, List<String> goals) {

        static PlanDocument of(Plan plan) {
            return new PlanDocument(plan.treatment(), plan.treatmentVersion(), plan.provider(), plan.goals());
        }

        Plan toPlan() {
            return new Plan(treatment, treatmentVersion, provider, goals);
        }
    }

    public record StatementDocument(ExpectationDocument expectation, Instant recordedAt, String recordedBy) {

        static StatementDocument of(Recorded<Expectation> recorded) {
            return new StatementDocument(ExpectationDocument.of(recorded.statement()), recorded.at(), recorded.by());
        }

        Recorded<Expectation> toStatement() {
            return new Recorded<>(expectation.toExpectation(), recordedAt, recordedBy);
        }
    }

    public record TimelineDocument(
            @Nullable LocalDate startedOn,
            List<PauseDocument> pauses,
            @Nullable LocalDate endedOn,
            @Nullable EndReason endReason) {

        static TimelineDocument of(Timeline timeline) {
            Ending ending = timeline.ending();
            return new TimelineDocument(
                    timeline.startedOn(),
                    timeline.pauses().stream()
                            .map(pause -> new PauseDocument(pause.from(), pause.resumedOn()))
                            .toList(),
                    ending == null ? null : ending.on(),
                    ending == null ? null : ending.reason());
        }

        Timeline toTimeline() {
            return new Timeline(
                    startedOn,
                    pauses.stream()
                            .map(pause -> new Pause(pause.from(), pause.resumedOn()))
                            .toList(),
                    endedOn == null || endReason == null ? null : new Ending(endedOn, endReason));
        }
    }

    public record PauseDocument(LocalDate from, @Nullable LocalDate resumedOn) {}
}
