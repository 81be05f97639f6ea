package care.plumbline.outcomes.conclusion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Two or more courses in a row whose results fell short of what the patient expected.
///
/// @param cycle id: the first of these courses
/// @param courses in the order of their first sessions
/// @param depth how far they fell short: mean distance over the range of the measure, to four decimals
/// @param direction absent until the patient was asked again
/// @param since first session of the first course
/// @param endedOn first session of the course that met the expectation; absent while it goes on
public record ExpectationCycle(
        String cycle,
        LocalDate asOf,
        CycleState state,
        List<String> courses,
        BigDecimal depth,
        @Nullable CycleDirection direction,
        LocalDate since,
        @Nullable LocalDate endedOn,
        Map<String, Long> inputs)
        implements Conclusion {

    public ExpectationCycle {
        courses = List.copyOf(courses);
        inputs = Collections.unmodifiableMap(new TreeMap<>(inputs));
    }

    @Override
    public String key() {
        return "cycle/" + cycle;
    }

    @Override
    public Stream<LocalDate> days() {
        return Stream.empty();
    }

    @Override
    public ExpectationCycle on(LocalDate day) {
        return new ExpectationCycle(cycle, day, state, courses, depth, direction, since, endedOn, inputs);
    }
}
