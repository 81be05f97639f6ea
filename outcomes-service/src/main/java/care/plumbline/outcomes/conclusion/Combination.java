package care.plumbline.outcomes.conclusion;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A time during which the same courses ran together, as long as it lasted, judged as one. Each result belongs to the
/// episode it was observed in. What each part contributed cannot be told apart, and is never stated.
///
/// @param trial which try it is, from 1
/// @param repeats the earlier try with the same courses
/// @param courses in the order of their ids
/// @param to last day; absent while it lasts
/// @param added what is new since the try before
/// @param removed what fell away since the try before
/// @param results one for each goal of these courses
public record Combination(
        LocalDate from,
        @Nullable LocalDate to,
        LocalDate asOf,
        int trial,
        @Nullable Integer repeats,
        List<String> courses,
        List<Step> added,
        List<Step> removed,
        List<CombinedResult> results,
        Map<String, Long> inputs)
        implements Conclusion {

    /// Said of every part of every combination.
    public static final String CONTRIBUTION = "uncertain";

    public Combination {
        courses = List.copyOf(courses);
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        results = List.copyOf(results);
        inputs = Collections.unmodifiableMap(new TreeMap<>(inputs));
    }

    /// Its first day: on one day only one episode begins.
    public String id() {
        return from.toString();
    }

    @Override
    public String key() {
        return "combination/" + id();
    }

    @Override
    public Stream<LocalDate> days() {
        return results.stream().flatMap(CombinedResult::days);
    }

    @Override
    public Combination on(LocalDate day) {
        return new Combination(from, to, day, trial, repeats, courses, added, removed, results, inputs);
    }

    /// Whether a verdict says that a goal was reached in it.
    public boolean reachedAGoal() {
        return results.stream().anyMatch(result -> result.reached() != null && result.reached());
    }
}
