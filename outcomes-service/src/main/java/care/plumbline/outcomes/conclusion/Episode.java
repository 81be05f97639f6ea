package care.plumbline.outcomes.conclusion;

import care.plumbline.outcomes.judgement.Course;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A maximal time with the same running courses.
///
/// @param to last day; absent while it lasts
/// @param courses in the order of their ids; never none
record Episode(LocalDate from, @Nullable LocalDate to, List<Course> courses) {

    /// All that have begun, in order. A course runs from its first session to its last day, both included, without its
    /// pauses;
    /// where another one starts on its last day, that day belongs to what follows, so that a change from one to the
    /// next is no combination.
    static List<Episode> of(List<Course> courses, LocalDate asOf) {
        List<Running> running = courses.stream()
                .flatMap(course -> Running.of(course, courses).stream())
                .toList();
        TreeSet<LocalDate> changes = new TreeSet<>();
        for (Running one : running) {
            changes.add(one.from());
            if (one.to() != null) {
                changes.add(one.to().plusDays(1));
            }
        }
        List<Episode> episodes = new ArrayList<>();
        for (LocalDate from : changes.headSet(asOf, true)) {
            LocalDate next = changes.higher(from);
            List<Course> together = running.stream()
                    .filter(one -> one.holds(from))
                    .map(Running::course)
                    .distinct()
                    .sorted(Comparator.comparing(Course::course))
                    .toList();
            add(episodes, new Episode(from, next == null ? null : next.minusDays(1), together));
        }
        return episodes;
    }

    private static void add(List<Episode> episodes, Episode next) {
        Episode last = episodes.isEmpty() ? null : episodes.getLast();
        if (last != null && next.from.minusDays(1).equals(last.to) && last.courses.equals(next.courses)) {
            episodes.set(episodes.size() - 1, new Episode(last.from, next.to, last.courses));
        } else if (!next.courses.isEmpty()) {
            episodes.add(next);
        }
    }

    boolean hasTheCoursesOf(Episode other) {
        return courses.equals(other.courses);
    }
}
