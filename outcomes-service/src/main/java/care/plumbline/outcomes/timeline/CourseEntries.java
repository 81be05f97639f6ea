package care.plumbline.outcomes.timeline;

import care.plumbline.outcomes.judgement.Course;
import care.plumbline.outcomes.judgement.ProviderExpectation;
import java.time.LocalDate;
import java.util.stream.Stream;

/// What a course says of the days it names.
final class CourseEntries {

    private final Course course;
    private final String treatment;

    CourseEntries(Course course) {
        this.course = course;
        this.treatment = course.treatment().treatment();
    }

    Stream<TimelineEntry> all() {
        return Stream.of(
                        considered(),
                        Stream.ofNullable(course.disclosure())
                                .map(told ->
                                        entry(told.on(), TimelineKind.COURSE_DISCLOSED, "", "Told what to expect of ")),
                        course.expectations().stream().map(this::expectation),
                        Stream.ofNullable(course.startedOn())
                                .map(on -> entry(on, TimelineKind.COURSE_STARTED, "", "First session of ")),
                        course.pauses().stream().flatMap(this::pause),
                        Stream.ofNullable(course.ending())
                                .map(ending -> entry(
                                        ending.on(),
                                        TimelineKind.COURSE_ENDED,
                                        "",
                                        "Ended (" + ending.reason().replace('-', ' ') + "): ")))
                .flatMap(entries -> entries);
    }

    /// A history that was recorded later has its considering on the day of the first thing that is known of it.
    private Stream<TimelineEntry> considered() {
        LocalDate first = Stream.of(
                        Stream.of(course.recordedOn()),
                        Stream.ofNullable(course.disclosure()).map(told -> told.on()),
                        course.expectations().stream().map(ProviderExpectation::statedOn),
                        Stream.ofNullable(course.startedOn()))
                .flatMap(days -> days)
                .min(LocalDate::compareTo)
                .orElseThrow();
        return first.equals(course.startedOn())
                ? Stream.empty()
                : Stream.of(entry(first, TimelineKind.COURSE_CONSIDERED, "", "Considered: "));
    }

    private Stream<TimelineEntry> pause(Course.Pause pause) {
        return Stream.concat(
                Stream.of(entry(
                        pause.from(), TimelineKind.COURSE_PAUSED, pause.from().toString(), "Paused: ")),
                Stream.ofNullable(pause.to())
                        .map(to -> entry(to, TimelineKind.COURSE_RESUMED, to.toString(), "Went on: ")));
    }

    private TimelineEntry expectation(ProviderExpectation said) {
        return new TimelineEntry(
                said.statedOn(),
                TimelineKind.EXPECTATION_STATED,
                course.key(),
                said.provider() + "/" + said.goal() + "/"
                        + course.expectations().indexOf(said),
                course.recordedAt(),
                course.version(),
                said.goal(),
                course.course(),
                said.provider(),
                "Expects "
                        + (said.expected() == null
                                ? "no score"
                                : said.expected().stripTrailingZeros().toPlainString())
                        + " of " + treatment);
    }

    private TimelineEntry entry(LocalDate on, TimelineKind kind, String detail, String words) {
        return new TimelineEntry(
                on,
                kind,
                course.key(),
                detail,
                course.recordedAt(),
                course.version(),
                null,
                course.course(),
                course.provider(),
                words + treatment);
    }
}
