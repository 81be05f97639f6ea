package care.plumbline.goals.goal;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What one patient said to hope and expect, over time, and the courses it may be about.
///
/// @param all in the order in which they were heard of
/// @param courses by id
public record Outlooks(List<Outlook> all, Map<String, KnownCourse> courses) {

    static final Outlooks NONE = new Outlooks(List.of(), Map.of());

    private static final Comparator<Outlook> BY_TIME = comparing(
                    (Outlook outlook) -> outlook.stated().statedOn())
            .thenComparing(outlook -> outlook.recorded().at())
            .thenComparing(Outlook::id);

    public Outlooks {
        all = List.copyOf(all);
        courses = Map.copyOf(courses);
    }

    public Optional<Outlook> find(String id) {
        return all.stream().filter(outlook -> outlook.id().equals(id)).findFirst();
    }

    /// The outlooks for a goal, oldest first.
    public List<Outlook> of(String goal) {
        return all.stream()
                .filter(outlook -> outlook.goal().equals(goal))
                .sorted(BY_TIME)
                .toList();
    }

    /// The outlook that counts for a course and one of its goals: the last one stated on or before the day of the first
    /// session. Those that name the course go before those that name none. Empty until the course has started, and
    /// where nothing was stated in time.
    public Optional<Outlook> sealed(String goal, String course) {
        KnownCourse known = courses.get(course);
        if (known == null || known.startedOn() == null || !known.goals().contains(goal)) {
            return Optional.empty();
        }
        List<Outlook> inTime = of(goal).stream()
                .filter(outlook -> !known.sealedBefore(outlook.stated().statedOn()))
                .toList();
        return last(inTime, course).or(() -> last(inTime, null));
    }

    /// Of each sealed outlook, by its id, the courses it is sealed for, in the order of their ids.
    public Map<String, List<String>> seals() {
        Map<String, List<String>> seals = new HashMap<>();
        for (KnownCourse course : new TreeMap<>(courses).values()) {
            for (String goal : course.goals()) {
                sealed(goal, course.id())
                        .ifPresent(outlook -> seals.computeIfAbsent(outlook.id(), _ -> new ArrayList<>())
                                .add(course.id()));
            }
        }
        return seals;
    }

    Outlooks and(Outlook outlook) {
        return new Outlooks(Stream.concat(all.stream(), Stream.of(outlook)).toList(), courses);
    }

    Outlooks knowing(KnownCourse course) {
        Map<String, KnownCourse> known = new TreeMap<>(courses);
        known.put(course.id(), course);
        return new Outlooks(all, known);
    }

    /// Of the courses given, the newest version of each that is newer than what is known.
    List<KnownCourse> newest(Collection<KnownCourse> heard) {
        Map<String, KnownCourse> newest = new TreeMap<>();
        for (KnownCourse course : heard) {
            KnownCourse known = newest.getOrDefault(course.id(), courses.get(course.id()));
            if (known == null || known.version() < course.version()) {
                newest.put(course.id(), course);
            }
        }
        return new ArrayList<>(newest.values());
    }

    private static Optional<Outlook> last(List<Outlook> outlooks, @Nullable String course) {
        return outlooks.stream()
                .filter(outlook -> Objects.equals(outlook.stated().course(), course))
                .reduce((_, later) -> later);
    }
}
