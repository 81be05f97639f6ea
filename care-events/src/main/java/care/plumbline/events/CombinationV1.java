package care.plumbline.events;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A time during which the same courses ran together, judged as one, with its inputs.
///
/// @param type What happened: the CloudEvents type.
/// @param patient Opaque id of the patient.
/// @param combination Id of the episode: its first day.
/// @param version Version of the entity after this event: the newer one wins.
/// @param recordedAt When the service heard of it.
/// @param recordedBy Subject of the token that caused it.
/// @param asOf The date it was judged as of.
/// @param trial Which try it is, from 1.
/// @param repeats The earlier try with the same courses.
/// @param courses The courses that ran, in the order of their ids.
/// @param from First day.
/// @param to Last day; absent while it lasts.
/// @param added What is new since the try before.
/// @param removed What fell away since the try before.
/// @param componentContribution What each part contributed: not to be told apart.
/// @param results The episode against each goal of its courses.
/// @param inputs Entity keys of the inputs and their versions.
public record CombinationV1(
        String type,
        String patient,
        String combination,
        long version,
        Instant recordedAt,
        String recordedBy,
        LocalDate asOf,
        int trial,
        @Nullable Integer repeats,
        List<String> courses,
        LocalDate from,
        @Nullable LocalDate to,
        List<Step> added,
        List<Step> removed,
        String componentContribution,
        List<Result> results,
        Map<String, Long> inputs)
        implements CareEvent {

    public CombinationV1 {
        courses = List.copyOf(courses);
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        results = List.copyOf(results);
        inputs = Map.copyOf(inputs);
    }

    @Override
    public String entityKey() {
        return patient + "/combination/" + combination;
    }

    @Override
    public String partitionKey() {
        return patient;
    }

    /// A course that joined or left.
    ///
    /// @param course The course.
    /// @param treatment Code of the treatment.
    /// @param decidedBy The patient, or the provider who delivers it; absent where nobody decided.
    /// @param reason Why it left.
    public record Step(
            String course,
            String treatment,
            @Nullable String decidedBy,
            @Nullable String reason) {}

    /// What became of one goal during the episode.
    ///
    /// @param goal The goal.
    /// @param measure Its outcome measure.
    /// @param phase Where the episode is on its way to a verdict.
    /// @param judgeableFrom From when a verdict is possible.
    /// @param baseline Score before.
    /// @param baselineOn When it was observed.
    /// @param result Latest score observed within the episode.
    /// @param resultOn When it was observed.
    /// @param improvement Improvement points.
    /// @param change What the change means for the person.
    /// @param reached Whether the result is at or past the target.
    /// @param expected The patient's expected score.
    /// @param distance Expected improvement minus observed improvement.
    /// @param fulfilment How the result relates to the patient's expectation.
    /// @param resultClass The result in the eyes of the patient.
    public record Result(
            String goal,
            String measure,
            String phase,
            @Nullable LocalDate judgeableFrom,
            @Nullable BigDecimal baseline,
            @Nullable LocalDate baselineOn,
            @Nullable BigDecimal result,
            @Nullable LocalDate resultOn,
            @Nullable BigDecimal improvement,
            @Nullable String change,
            @Nullable Boolean reached,
            @Nullable BigDecimal expected,
            @Nullable BigDecimal distance,
            @Nullable String fulfilment,
            @Nullable String resultClass) {}
}
