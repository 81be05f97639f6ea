package care.plumbline.outcomes.schedule;

import care.plumbline.outcomes.judgement.CourseTiming;
import care.plumbline.outcomes.judgement.Score;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One score that a course asks for on one measure at one wave, as it stands on a day.
///
/// @param opensOn first day on which a score counts
/// @param dueOn day on which it is wanted, overdue from the next day on; absent before the first session is known
/// @param closesOn last day on which it is asked for
/// @param score what came; absent while nothing did
public record Assessment(
        String course,
        String measure,
        AssessmentWave wave,
        AssessmentState state,
        LocalDate opensOn,
        @Nullable LocalDate dueOn,
        LocalDate closesOn,
        @Nullable Score score) {

    /// Whether it is the same question, however it stands.
    public boolean isAbout(Assessment other) {
        return course.equals(other.course) && measure.equals(other.measure) && wave == other.wave;
    }

    /// The same, not asked for any more.
    public Assessment dropped() {
        return new Assessment(course, measure, wave, AssessmentState.DROPPED, opensOn, dueOn, closesOn, null);
    }

    /// The day from which it has been in its present state; for the work list.
    public LocalDate since() {
        return state == AssessmentState.OVERDUE && dueOn != null ? dueOn.plusDays(1) : opensOn;
    }

    /// Days on which time alone changes how it stands.
    Stream<LocalDate> days() {
        return switch (state) {
            case PLANNED, DUE, OVERDUE ->
                Stream.concat(
                        Stream.of(opensOn),
                        Stream.of(Optional.ofNullable(dueOn), Optional.of(closesOn))
                                .flatMap(Optional::stream)
                                .map(day -> day.plusDays(1)));
            case DONE ->
                dueOn == null && score != null
                        ? Stream.of(score.observedOn().plusDays(CourseTiming.BASELINE_DAYS + 1))
                        : Stream.empty();
            case MISSED, DROPPED -> Stream.empty();
        };
    }
}
