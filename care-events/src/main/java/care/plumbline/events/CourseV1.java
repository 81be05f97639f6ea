package care.plumbline.events;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A patient's course of one treatment, whole, with every provider's expectation.
///
/// @param type What happened: the CloudEvents type.
/// @param patient Opaque id of the patient.
/// @param course Id of the course, unique within the patient.
/// @param version Version of the entity after this event: the newer one wins.
/// @param recordedAt When the service heard of it.
/// @param recordedBy Subject of the token that caused it.
/// @param treatment Code of the treatment.
/// @param treatmentVersion Version of the catalogue entry, frozen when the course was considered.
/// @param provider The delivering provider.
/// @param goals Ids of the goals it is for.
/// @param status State of the course.
/// @param disclosure What the patient was told before the start.
/// @param expectations What providers expect, the delivering one included, oldest first.
/// @param startedOn Day of the first session.
/// @param pauses Interruptions, oldest first.
/// @param endedOn Last day.
/// @param endReason Why it ended.
public record CourseV1(
        String type,
        String patient,
        String course,
        long version,
        Instant recordedAt,
        String recordedBy,
        String treatment,
        long treatmentVersion,
        String provider,
        List<String> goals,
        String status,
        @Nullable Disclosure disclosure,
        List<Expectation> expectations,
        @Nullable LocalDate startedOn,
        List<Pause> pauses,
        @Nullable LocalDate endedOn,
        @Nullable String endReason)
        implements CareEvent {

    public CourseV1 {
        goals = List.copyOf(goals);
        expectations = List.copyOf(expectations);
        pauses = List.copyOf(pauses);
    }

    @Override
    public String entityKey() {
        return patient + "/course/" + course;
    }

    @Override
    public String partitionKey() {
        return patient;
    }

    /// What the delivering provider told the patient.
    ///
    /// @param on When.
    /// @param sessions Planned sessions.
    /// @param weeks Planned weeks.
    /// @param text The provider's own words.
    public record Disclosure(
            LocalDate on,
            @Nullable Integer sessions,
            @Nullable Integer weeks,
            @Nullable String text) {}

    /// What one provider expects for one goal.
    ///
    /// @param goal The goal.
    /// @param provider Who expects.
    /// @param expected Score expected.
    /// @param likelihood How likely, in percent.
    /// @param text Own words.
    /// @param statedOn When it was stated.
    public record Expectation(
            String goal,
            String provider,
            @Nullable BigDecimal expected,
            @Nullable BigDecimal likelihood,
            @Nullable String text,
            LocalDate statedOn) {}

    /// An interruption.
    ///
    /// @param from First day.
    /// @param to Last day; absent while it lasts.
    public record Pause(LocalDate from, @Nullable LocalDate to) {}
}
