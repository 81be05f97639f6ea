package care.plumbline.events;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a patient hopes and expects for a goal, once stated: asked again, it is a new outlook.
///
/// @param type What happened: the CloudEvents type.
/// @param patient Opaque id of the patient.
/// @param outlook Id of the outlook, unique within the patient.
/// @param goal The goal it is about.
/// @param course The course it is about; absent: for the goal whatever the course.
/// @param version Version of the entity after this event: the newer one wins.
/// @param recordedAt When the service heard of it.
/// @param recordedBy Subject of the token that caused it.
/// @param hope Score the patient wishes for.
/// @param expected Score the patient believes will come.
/// @param likelihood How likely the patient thinks that is, in percent.
/// @param smallestWorthwhile Smallest change, in improvement points, that would make the course worthwhile.
/// @param statedOn When the patient said so.
/// @param words The patient's own words.
/// @param by When the patient believes it will have come.
/// @param baseline Latest score on the goal's measure when it was stated.
/// @param findings What to talk about with the patient.
public record OutlookV1(
        String type,
        String patient,
        String outlook,
        String goal,
        @Nullable String course,
        long version,
        Instant recordedAt,
        String recordedBy,
        @Nullable BigDecimal hope,
        @Nullable BigDecimal expected,
        @Nullable BigDecimal likelihood,
        @Nullable BigDecimal smallestWorthwhile,
        LocalDate statedOn,
        @Nullable String words,
        @Nullable LocalDate by,
        @Nullable BigDecimal baseline,
        @Nullable List<Finding> findings)
        implements CareEvent {

    public OutlookV1 {
        findings = findings == null ? null : List.copyOf(findings);
    }

    @Override
    public String entityKey() {
        return patient + "/outlook/" + outlook;
    }

    @Override
    public String partitionKey() {
        return patient;
    }

    /// Something to talk about with the patient; it refuses nothing and rewrites nothing.
    ///
    /// @param rule Why it was found.
    /// @param words What to say about it, in plain words.
    /// @param quoted The words it was found in.
    /// @param probability Chance of reaching the expected score under the evidence, 0 to 1.
    /// @param band That chance in words.
    public record Finding(
            String rule,
            String words,
            @Nullable String quoted,
            @Nullable BigDecimal probability,
            @Nullable String band) {}
}
