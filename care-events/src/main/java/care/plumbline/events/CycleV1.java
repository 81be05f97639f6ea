package care.plumbline.events;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An expectation cycle: courses in a row whose results fell short of what the patient expected, with its inputs.
///
/// @param type What happened: the CloudEvents type.
/// @param patient Opaque id of the patient.
/// @param cycle Id of the cycle: its first course.
/// @param version Version of the entity after this event: the newer one wins.
/// @param recordedAt When the service heard of it.
/// @param recordedBy Subject of the token that caused it.
/// @param asOf The date it was judged as of.
/// @param state Whether it goes on.
/// @param courses The courses that fell short, in the order of their first sessions.
/// @param depth How far they fell short: mean distance over the range of the measure, to four decimals.
/// @param direction Where the next outlook points, against the last sealed one.
/// @param since First session of the first of them.
/// @param endedOn First session of the course that met the expectation again.
/// @param notice What the primary care provider is told, in one sentence without figures of the patient.
/// @param inputs Entity keys of the inputs and their versions.
public record CycleV1(
        String type,
        String patient,
        String cycle,
        long version,
        Instant recordedAt,
        String recordedBy,
        LocalDate asOf,
        String state,
        List<String> courses,
        BigDecimal depth,
        @Nullable String direction,
        LocalDate since,
        @Nullable LocalDate endedOn,
        String notice,
        Map<String, Long> inputs)
        implements CareEvent {

    public CycleV1 {
        courses = List.copyOf(courses);
        inputs = Map.copyOf(inputs);
    }

    @Override
    public String entityKey() {
        return patient + "/cycle/" + cycle;
    }

    @Override
    public String partitionKey() {
        return patient;
    }
}
