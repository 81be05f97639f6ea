package care.plumbline.outcomes.judgement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The treatments that ran together: what a result cannot be told apart from.
final class Combination {

    private Combination() {}

    /// On the day of the result; without a verdict on the day the window closes, so that who was not measured is
    /// counted with those who were. The course itself is always in it.
    static List<String> of(Judgement judged, Collection<Course> courses) {
        LocalDate day = day(judged);
        Stream<String> others = courses.stream()
                .filter(course -> day != null && ran(course, day))
                .map(course -> course.treatment().treatment());
        return Stream.concat(Stream.of(judged.treatment().treatment()), others)
                .distinct()
                .sorted()
                .toList();
    }

    private static @Nullable LocalDate day(Judgement judged) {
        Score result = judged.result();
        return judged.phase() == Phase.JUDGEABLE && result != null ? result.observedOn() : judged.closesOn();
    }

    private static boolean ran(Course course, LocalDate day) {
        LocalDate from = course.startedOn();
        Ending ending = course.ending();
        return from != null
                && !from.isAfter(day)
                && (ending == null || !ending.on().isBefore(day));
    }
}
