package care.plumbline.outcomes.conclusion;

import care.plumbline.outcomes.judgement.Course;
import care.plumbline.outcomes.judgement.Course.Pause;
import care.plumbline.outcomes.judgement.Ending;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A time during which one course ran without a pause, both days included.
///
/// @param to absent while it lasts
record Running(Course course, LocalDate from, @Nullable LocalDate to) {

    static List<Running> of(Course course, List<Course> all) {
        LocalDate startedOn = course.startedOn();
        if (startedOn == null) {
            return List.of();
        }
        List<Running> parts = new ArrayList<>();
        LocalDate end = lastDay(course, startedOn, all);
        LocalDate from = startedOn;
        for (Pause pause : course.pauses().stream()
                .sorted(Comparator.comparing(Pause::from))
                .toList()) {
            LocalDate before = pause.from().minusDays(1);
            if (!from.isAfter(before)) {
                parts.add(new Running(course, from, earlier(before, end)));
            }
            LocalDate resumes = pause.to() == null ? LocalDate.MAX : pause.to().plusDays(1);
            from = from.isAfter(resumes) ? from : resumes;
        }
        if (!from.equals(LocalDate.MAX)) {
            parts.add(new Running(course, from, end));
        }
        return parts.stream()
                .filter(part -> end == null || !part.from.isAfter(end))
                .toList();
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    private static @Nullable LocalDate lastDay(Course course, LocalDate startedOn, List<Course> all) {
        Ending ending = course.ending();
        if (ending == null) {
            return null;
        }
        boolean another = all.stream()
                .anyMatch(other -> !other.equals(course) && ending.on().equals(other.startedOn()));
        return another && ending.on().isAfter(startedOn) ? ending.on().minusDays(1) : ending.on();
    }

    private static LocalDate earlier(LocalDate one, @Nullable LocalDate other) {
        return other == null || one.isBefore(other) ? one : other;
    }
}
