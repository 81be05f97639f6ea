package care.plumbline.providers.course.stream;

import care.plumbline.delivery.Announcer;
import care.plumbline.delivery.CareEvents;
import care.plumbline.delivery.OutgoingEvent;
import care.plumbline.events.CourseV1;
import care.plumbline.providers.course.Course;
import care.plumbline.providers.course.Disclosure;
import care.plumbline.providers.course.Ending;
import care.plumbline.providers.course.Expectation;
import care.plumbline.providers.course.Finding;
import care.plumbline.providers.course.OverriddenStart;
import care.plumbline.providers.course.Particulars;
import care.plumbline.providers.course.PatientCourses;
import care.plumbline.providers.course.Pause;
import care.plumbline.providers.course.Plan;
import care.plumbline.providers.course.StartConditions;
import care.plumbline.providers.course.Timeline;
import care.plumbline.providers.recording.LastChange;
import care.plumbline.providers.recording.Recorded;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Tells of a course by what it is after its last change.
@Component
final class CourseAnnouncements implements Announcer<Course, PatientCourses> {

    private final CareEvents events;

    CourseAnnouncements(CareEvents events) {
        this.events = events;
    }

    @Override
    public List<OutgoingEvent> announce(List<Course> changed, PatientCourses after) {
        return changed.stream()
                .map(course -> event(after.patient(), course))
                .map(events::outgoing)
                .toList();
    }

    private static CourseV1 event(String patient, Course course) {
        Plan plan = course.plan();
        Timeline timeline = course.timeline();
        Ending ending = timeline.ending();
        LastChange last = course.lastChange();
        return new CourseV1(
                "care.plumbline.course." + last.what() + ".v1",
                patient,
                course.id(),
                course.version(),
                last.at(),
                last.by(),
                plan.treatment(),
                plan.treatmentVersion(),
                plan.provider(),
                plan.goals(),
                course.status().code(),
                disclosure(course.disclosure()),
                course.expectations().stream()
                        .map(CourseAnnouncements::expectation)
                        .toList(),
                timeline.startedOn(),
                timeline.pauses().stream().map(pause -> pause(pause, ending)).toList(),
                ending == null ? null : ending.on(),
                ending == null ? null : ending.reason().code(),
                override(course.margin().start()),
                course.margin().findings().stream()
                        .map(CourseAnnouncements::finding)
                        .toList(),
                course.margin().start().openQuestions().stream()
                        .map(question -> new CourseV1.Warning("unanswered-question", question))
                        .toList(),
                course.margin().steps().stream()
                        .map(step -> new CourseV1.Step(
                                step.statement().what(), step.statement().on(), step.at(), step.by()))
                        .toList());
    }

    private static CourseV1.@Nullable OverriddenStart override(StartConditions conditions) {
        OverriddenStart override = conditions.override();
        return override == null
                ? null
                : new CourseV1.OverriddenStart(override.kind().code(), override.reason(), override.missing());
    }

    private static CourseV1.Finding finding(Finding finding) {
        Finding.Remark remark = finding.remark();
        Finding.Odds odds = remark.odds();
        return new CourseV1.Finding(
                finding.id(),
                remark.place(),
                remark.rule(),
                remark.quoted(),
                remark.provider(),
                remark.goal(),
                odds == null ? null : odds.band(),
                odds == null ? null : odds.probability(),
                finding.review().state().code(),
                finding.review().reason(),
                finding.review().by());
    }

    private static CourseV1.@Nullable Disclosure disclosure(@Nullable Recorded<Disclosure> recorded) {
        if (recorded == null) {
            return null;
        }
        Particulars told = recorded.statement().particulars();
        return new CourseV1.Disclosure(
                recorded.statement().on(),
                told.sessions(),
                told.weeks(),
                told.text(),
                told.timeToEffectWeeks(),
                told.procedures(),
                told.risks(),
                told.burden());
    }

    private static CourseV1.Expectation expectation(Recorded<Expectation> recorded) {
        Expectation stated = recorded.statement();
        return new CourseV1.Expectation(
                stated.goal(),
                stated.provider(),
                stated.expected(),
                stated.likelihood(),
                stated.text(),
                stated.statedOn(),
                stated.byWeeks());
    }

    /// On the wire a pause has its last day; one in which the course ended lasted until that day.
    private static CourseV1.Pause pause(Pause pause, @Nullable Ending ending) {
        LocalDate resumedOn = pause.resumedOn();
        LocalDate open = ending == null ? null : ending.on();
        return new CourseV1.Pause(pause.from(), resumedOn == null ? open : resumedOn.minusDays(1));
    }
}
