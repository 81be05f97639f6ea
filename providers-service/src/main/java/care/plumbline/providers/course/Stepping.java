package care.plumbline.providers.course;

import care.plumbline.providers.course.CourseDecision.Decided;
import care.plumbline.providers.course.CourseDecision.Refused;
import care.plumbline.providers.course.CourseDecision.Unchanged;
import care.plumbline.providers.course.CourseEvent.CourseEnded;
import care.plumbline.providers.course.CourseEvent.CoursePaused;
import care.plumbline.providers.course.CourseEvent.CourseResumed;
import care.plumbline.providers.course.CourseEvent.CourseStarted;
import care.plumbline.providers.course.CourseRefusal.CourseWithoutGoal;
import care.plumbline.providers.course.CourseRefusal.DisclosureIncomplete;
import care.plumbline.providers.course.CourseRefusal.InTheFuture;
import care.plumbline.providers.course.CourseRefusal.NotFromHere;
import care.plumbline.providers.course.CourseRefusal.SaidOtherwise;
import care.plumbline.providers.course.CourseRefusal.TooEarly;
import care.plumbline.providers.course.CourseRefusal.TooMany;
import care.plumbline.providers.course.CourseStep.EndCourse;
import care.plumbline.providers.course.CourseStep.PauseCourse;
import care.plumbline.providers.course.CourseStep.ResumeCourse;
import care.plumbline.providers.course.CourseStep.StartCourse;
import care.plumbline.providers.course.CourseStep.StartNevertheless;
import care.plumbline.providers.recording.Recording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The rules of the steps of a course: which step leads on from where, and in what order their days lie.
record Stepping(Course course, Recording recording) {

    private static final int MOST_PAUSES = 100;

    CourseDecision decide(CourseStep step) {
        if (isTaken(step)) {
            return new Unchanged();
        }
        return obstacle(step)
                .or(() -> faultOfDay(step))
                .or(() -> faultOfDisclosure(step))
                .<CourseDecision>map(Refused::new)
                .orElseGet(() -> new Decided(event(step)));
    }

    private boolean isTaken(CourseStep step) {
        Timeline timeline = course.timeline();
        return switch (step) {
            case StartCourse start -> start.on().equals(timeline.startedOn());
            case PauseCourse pause ->
                timeline.pauses().stream().anyMatch(known -> known.from().equals(pause.on()));
            case ResumeCourse resume ->
                timeline.pauses().stream().anyMatch(known -> resume.on().equals(known.resumedOn()));
            case EndCourse end -> new Ending(end.on(), end.reason()).equals(timeline.ending());
        };
    }

    private Optional<CourseRefusal> obstacle(CourseStep step) {
        CourseStatus status = course.status();
        return switch (step) {
            case StartCourse _ ->
                course.timeline().startedOn() == null ? Optional.empty() : Optional.of(new SaidOtherwise("start"));
            case PauseCourse _ ->
                status != CourseStatus.STARTED
                        ? Optional.of(new NotFromHere(status))
                        : Optional.<CourseRefusal>of(new TooMany("pauses", MOST_PAUSES))
                                .filter(_ -> course.timeline().pauses().size() >= MOST_PAUSES);
            case ResumeCourse _ ->
                status == CourseStatus.PAUSED ? Optional.empty() : Optional.of(new NotFromHere(status));
            case EndCourse _ ->
                switch (status) {
                    case STARTED, PAUSED -> Optional.empty();
                    case CONSIDERED, DISCLOSED -> Optional.of(new NotFromHere(status));
                    case ENDED -> Optional.of(new SaidOtherwise("end"));
                };
        };
    }

    private Optional<CourseRefusal> faultOfDay(CourseStep step) {
        if (step.on().isAfter(recording.today())) {
            return Optional.of(new InTheFuture("on"));
        }
        return earliest(step)
                .filter(earliest -> step.on().isBefore(earliest.bound()))
                .map(tooEarly -> tooEarly);
    }

    /// Nobody starts what the patient was not told about, unless for a reason that stays on record; and nothing starts
    /// without a goal, unless it did long ago.
    private Optional<CourseRefusal> faultOfDisclosure(CourseStep step) {
        if (!(step instanceof StartCourse start)) {
            return Optional.empty();
        }
        StartNevertheless override = start.override();
        if (course.plan().goals().isEmpty() && (override == null || override.kind() != OverrideKind.IMPORTED_HISTORY)) {
            return Optional.of(new CourseWithoutGoal());
        }
        List<MissingPart> missing = missingOn(start);
        return missing.isEmpty() || override != null
                ? Optional.empty()
                : Optional.of(new DisclosureIncomplete(missing));
    }

    private List<MissingPart> missingOn(StartCourse start) {
        return new DisclosureGate(course, start.on()).missing();
    }

    private StartConditions conditions(StartCourse start) {
        List<String> missing = missingOn(start).stream().map(MissingPart::words).toList();
        StartNevertheless override = start.override();
        return new StartConditions(
                override == null || missing.isEmpty()
                        ? null
                        : new OverriddenStart(override.kind(), override.reason(), missing),
                start.openQuestions());
    }

    private Optional<TooEarly> earliest(CourseStep step) {
        Timeline timeline = course.timeline();
        if (step instanceof StartCourse) {
            return Optional.ofNullable(course.disclosure())
                    .map(told -> new TooEarly("on", told.statement().on(), "the disclosure"));
        }
        Optional<TooEarly> pause = timeline.lastPause().map(last -> afterPause(step, last));
        return pause.or(() ->
                Optional.ofNullable(timeline.startedOn()).map(first -> new TooEarly("on", first, "the first session")));
    }

    private static TooEarly afterPause(CourseStep step, Pause last) {
        if (step instanceof ResumeCourse) {
            return new TooEarly("on", last.from().plusDays(1), "the first day of the pause");
        }
        LocalDate day = last.latestDay();
        return new TooEarly("on", day, last.lasts() ? "the first day of the pause" : "the end of the pause");
    }

    private CourseEvent event(CourseStep step) {
        String id = course.id();
        return switch (step) {
            case StartCourse start -> new CourseStarted(id, start.on(), conditions(start), recording);
            case PauseCourse pause -> new CoursePaused(id, pause.on(), recording);
            case ResumeCourse resume -> new CourseResumed(id, resume.on(), recording);
            case EndCourse end -> new CourseEnded(id, new Ending(end.on(), end.reason()), recording);
        };
    }
}
