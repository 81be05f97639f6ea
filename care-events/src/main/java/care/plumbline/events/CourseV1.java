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
/// @param override The start in spite of an incomplete disclosure or without a goal; absent where nothing was missing.
/// @param findings What the claim guard found in the providers' words and numbers; it flags, nothing is refused for it.
/// @param warnings What stood open on the day of the start.
/// @param steps Start, pauses, resumptions and end with both times, in the order of their recording.
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
        @Nullable String endReason,
        @Nullable OverriddenStart override,
        @Nullable List<Finding> findings,
        @Nullable List<Warning> warnings,
        @Nullable List<Step> steps)
        implements CareEvent {

    public CourseV1 {
        goals = List.copyOf(goals);
        expectations = List.copyOf(expectations);
        pauses = List.copyOf(pauses);
        findings = findings == null ? null : List.copyOf(findings);
        warnings = warnings == null ? null : List.copyOf(warnings);
        steps = steps == null ? null : List.copyOf(steps);
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
    /// @param timeToEffectWeeks Weeks from the first session until an effect can be expected.
    /// @param procedures What is done.
    /// @param risks What can go wrong.
    /// @param burden What it asks of the patient.
    public record Disclosure(
            LocalDate on,
            @Nullable Integer sessions,
            @Nullable Integer weeks,
            @Nullable String text,
            @Nullable Integer timeToEffectWeeks,
            @Nullable String procedures,
            @Nullable String risks,
            @Nullable String burden) {}

    /// What one provider expects for one goal.
    ///
    /// @param goal The goal.
    /// @param provider Who expects.
    /// @param expected Score expected.
    /// @param likelihood How likely, in percent.
    /// @param text Own words.
    /// @param statedOn When it was stated.
    /// @param byWeeks Weeks from the first session by which it is expected.
    public record Expectation(
            String goal,
            String provider,
            @Nullable BigDecimal expected,
            @Nullable BigDecimal likelihood,
            @Nullable String text,
            LocalDate statedOn,
            @Nullable Integer byWeeks) {}

    /// An interruption.
    ///
    /// @param from First day.
    /// @param to Last day; absent while it lasts.
    public record Pause(LocalDate from, @Nullable LocalDate to) {}

    /// A start in spite of missing parts, for a recorded reason.
    ///
    /// @param kind Why it was possible.
    /// @param reason The reason in words.
    /// @param missing The parts that were missing at the start, for example risks or expectation of g1.
    public record OverriddenStart(String kind, String reason, List<String> missing) {

        public OverriddenStart {
            missing = List.copyOf(missing);
        }
    }

    /// What the claim guard found.
    ///
    /// @param finding Id of the finding, unique within the course.
    /// @param place Where: disclosure or expectation, provider, goal and member.
    /// @param rule The rule that it breaks, for example cure, certain, before-window or beyond-evidence.
    /// @param quoted The words or the number as stated.
    /// @param provider Who said it.
    /// @param goal The goal that it is about.
    /// @param band How likely the expected score is under the evidence.
    /// @param probability Chance of the expected score under the evidence, 0 to 1.
    /// @param state What a reviewer made of it.
    /// @param reason Why it was confirmed or dismissed.
    /// @param reviewedBy Subject of the token that reviewed it.
    public record Finding(
            String finding,
            String place,
            String rule,
            @Nullable String quoted,
            @Nullable String provider,
            @Nullable String goal,
            @Nullable String band,
            @Nullable BigDecimal probability,
            String state,
            @Nullable String reason,
            @Nullable String reviewedBy) {}

    /// Something that stood open on the day of the start.
    ///
    /// @param kind What it is.
    /// @param question The question.
    public record Warning(String kind, @Nullable String question) {}

    /// A step of the course.
    ///
    /// @param what Which step.
    /// @param on When it was so.
    /// @param recordedAt When the service heard of it.
    /// @param recordedBy Subject of the token that caused it.
    public record Step(String what, LocalDate on, Instant recordedAt, String recordedBy) {}
}
