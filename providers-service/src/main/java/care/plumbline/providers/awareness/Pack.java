package care.plumbline.providers.awareness;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What happened to a patient before a PCP took over, in one: how many events of each kind, and which courses and goals
/// they spoke of, open ones first.
///
/// @param before Everything recorded before this moment.
/// @param asOf When it was put together last; what is heard of later is not in it.
/// @param events How many events.
/// @param unacknowledged How many of them no PCP has acknowledged.
public record Pack(
        Instant before,
        Instant asOf,
        int events,
        int unacknowledged,
        List<Kind> kinds,
        List<Strand> courses,
        List<Strand> goals) {

    private static final Comparator<Strand> OPEN_FIRST =
            Comparator.comparing(Strand::open).reversed().thenComparing(Strand::id);

    public Pack {
        kinds = List.copyOf(kinds);
        courses = List.copyOf(courses);
        goals = List.copyOf(goals);
    }

    /// Events of one kind.
    public record Kind(String kind, int events, Instant firstAt, Instant lastAt) {

        Kind and(Instant another) {
            return new Kind(
                    kind,
                    events + 1,
                    another.isBefore(firstAt) ? another : firstAt,
                    another.isAfter(lastAt) ? another : lastAt);
        }
    }

    /// What the events told of one course or goal.
    ///
    /// @param from Lowest version.
    /// @param to Highest version.
    /// @param last Kind of the highest version.
    /// @param open Whether it was still open then.
    public record Strand(String id, long from, long to, String last, boolean open) {}

    /// @param past what is known of the patient; what was recorded later is left out
    static Pack of(Instant before, Instant asOf, List<Item> past) {
        List<Item> told = past.stream()
                .filter(item -> item.happening() != null && item.at().isBefore(before))
                .filter(item -> item.state() != ItemState.REPEATED)
                .toList();
        Map<String, Kind> kinds = new TreeMap<>();
        told.forEach(item -> kinds.merge(
                item.kind(), new Kind(item.kind(), 1, item.at(), item.at()), (known, _) -> known.and(item.at())));
        long unacknowledged =
                told.stream().filter(item -> item.state() == ItemState.IN_PACK).count();
        List<Happening> happenings = told.stream()
                .flatMap(item -> Stream.ofNullable(item.happening()))
                .toList();
        return new Pack(
                before,
                asOf,
                told.size(),
                (int) unacknowledged,
                List.copyOf(kinds.values()),
                strands(happenings, "course", "course.ended"),
                strands(happenings, "goal", "goal.closed"));
    }

    private static List<Strand> strands(List<Happening> happenings, String entity, String closing) {
        Map<String, List<Happening>> byId = new TreeMap<>();
        happenings.forEach(happening -> idOf(happening, entity)
                .ifPresent(
                        id -> byId.computeIfAbsent(id, _ -> new ArrayList<>()).add(happening)));
        return byId.entrySet().stream()
                .map(one -> strand(one.getKey(), one.getValue(), closing))
                .sorted(OPEN_FIRST)
                .toList();
    }

    private static Strand strand(String id, List<Happening> told, String closing) {
        Happening last =
                told.stream().max(Comparator.comparingLong(Happening::version)).orElseThrow();
        long from = told.stream().mapToLong(Happening::version).min().orElseThrow();
        return new Strand(id, from, last.version(), last.kind(), !last.kind().equals(closing));
    }

    private static Optional<String> idOf(Happening happening, String entity) {
        String[] parts = happening.entity().split("/", -1);
        return parts.length == 3 && parts[1].equals(entity) ? Optional.of(parts[2]) : Optional.empty();
    }

    /// Whether it tells the same, whenever it was put together.
    boolean tellsTheSameAs(Pack other) {
        return Objects.equals(asOf(asOf), other.asOf(asOf));
    }

    private Pack asOf(Instant moment) {
        return new Pack(before, moment, events, unacknowledged, kinds, courses, goals);
    }
}
