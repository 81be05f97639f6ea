package care.plumbline.outcomes.judgement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The scores of one patient that count, in the order in which they were so. Of two on the same day and measure the one
/// recorded last stands.
public final class Scores {

    private final Map<String, NavigableMap<LocalDate, Score>> lastOfDay = new HashMap<>();

    private Scores() {}

    public static Scores of(Collection<Score> scores) {
        Scores all = new Scores();
        for (Score score : scores) {
            if (!score.withdrawn()) {
                all.lastOfDay
                        .computeIfAbsent(score.measure(), measure -> new TreeMap<>())
                        .merge(score.observedOn(), score, (a, b) -> Score.BY_DAY.compare(a, b) < 0 ? b : a);
            }
        }
        return all;
    }

    /// The measures that have at least one score, in the order of their codes.
    public Set<String> measures() {
        return new TreeSet<>(lastOfDay.keySet());
    }

    /// The last score observed on one of these days, both ends included.
    public Optional<Score> last(String measure, LocalDate from, LocalDate to) {
        Map.Entry<LocalDate, Score> last = of(measure).floorEntry(to);
        return last == null || last.getKey().isBefore(from) ? Optional.empty() : Optional.of(last.getValue());
    }

    /// Those observed on one of these days, oldest first, both ends included.
    public List<Score> between(String measure, LocalDate from, LocalDate to) {
        return from.isAfter(to)
                ? List.of()
                : List.copyOf(of(measure).subMap(from, true, to, true).values());
    }

    /// The score observed on one of these days that lies nearest to `target`; of two equally near ones the later.
    Optional<Score> nearest(String measure, LocalDate from, LocalDate to, LocalDate target) {
        if (from.isAfter(to)) {
            return Optional.empty();
        }
        Optional<Score> nearest = Optional.empty();
        long distance = Long.MAX_VALUE;
        for (Map.Entry<LocalDate, Score> day :
                of(measure).subMap(from, true, to, true).entrySet()) {
            long here = Math.abs(ChronoUnit.DAYS.between(target, day.getKey()));
            if (here <= distance) {
                nearest = Optional.of(day.getValue());
                distance = here;
            }
        }
        return nearest;
    }

    private NavigableMap<LocalDate, Score> of(String measure) {
        NavigableMap<LocalDate, Score> scores = lastOfDay.get(measure);
        return scores == null ? new TreeMap<>() : scores;
    }
}
