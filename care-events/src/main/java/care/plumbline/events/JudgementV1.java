package care.plumbline.events;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The judgement of one course on one measure, as of a date, with its inputs.
///
/// @param type What happened: the CloudEvents type.
/// @param patient Opaque id of the patient.
/// @param course The course judged.
/// @param measure The outcome measure it was judged on.
/// @param version Version of the entity after this event: the newer one wins.
/// @param recordedAt When the service heard of it.
/// @param recordedBy Subject of the token that caused it.
/// @param asOf The date it was judged as of.
/// @param treatment Code of the treatment.
/// @param provider The delivering provider.
/// @param phase Where the course is on its way to a verdict.
/// @param judgeableFrom From when a verdict is possible.
/// @param baseline Score before.
/// @param baselineOn When it was observed.
/// @param result Score after.
/// @param resultOn When it was observed.
/// @param improvement Improvement points.
/// @param change What the change means for the person.
/// @param important Whether the change is important.
/// @param beyondError Whether the change is beyond measurement error.
/// @param books Each expectation against the result.
/// @param inputs Entity keys of the inputs and their versions.
/// @param attainments Whether each goal on this measure was reached.
/// @param reading What the change means by each way of reading it.
/// @param waves The follow-ups in days from the first session, and what came back.
/// @param trajectory How the result held over time.
public record JudgementV1(
        String type,
        String patient,
        String course,
        String measure,
        long version,
        Instant recordedAt,
        String recordedBy,
        LocalDate asOf,
        String treatment,
        String provider,
        String phase,
        @Nullable LocalDate judgeableFrom,
        @Nullable BigDecimal baseline,
        @Nullable LocalDate baselineOn,
        @Nullable BigDecimal result,
        @Nullable LocalDate resultOn,
        @Nullable BigDecimal improvement,
        @Nullable String change,
        @Nullable Boolean important,
        @Nullable Boolean beyondError,
        List<Book> books,
        Map<String, Long> inputs,
        @Nullable List<Attainment> attainments,
        @Nullable Reading reading,
        @Nullable List<Wave> waves,
        @Nullable Trajectory trajectory)
        implements CareEvent {

    public JudgementV1 {
        books = List.copyOf(books);
        inputs = Map.copyOf(inputs);
        attainments = attainments == null ? null : List.copyOf(attainments);
        waves = waves == null ? null : List.copyOf(waves);
    }

    @Override
    public String entityKey() {
        return patient + "/judgement/" + course + "/" + measure;
    }

    @Override
    public String partitionKey() {
        return patient;
    }

    /// One party's expectation against the result.
    ///
    /// @param book Whose expectation.
    /// @param provider Which provider, in the book of providers.
    /// @param goal The goal; absent where the evidence speaks to a measure without a goal.
    /// @param expected Score expected.
    /// @param likelihood How likely it was held, in percent.
    /// @param distance Expected improvement minus observed improvement.
    /// @param fulfilment How the result relates to the expectation.
    /// @param resultClass The result in the eyes of this party.
    public record Book(
            String book,
            @Nullable String provider,
            @Nullable String goal,
            @Nullable BigDecimal expected,
            @Nullable BigDecimal likelihood,
            @Nullable BigDecimal distance,
            @Nullable String fulfilment,
            @Nullable String resultClass) {}

    /// Whether one goal was reached by the course.
    ///
    /// @param goal The goal.
    /// @param target Score wanted, as it stood on the day of the judgement.
    /// @param reached Whether the result is at or past the target; absent while nobody may judge.
    /// @param sustained Whether it was reached at two successive waves.
    public record Attainment(
            String goal, BigDecimal target, @Nullable Boolean reached, boolean sustained) {}

    /// What the change means by each way of reading it; what does not apply is absent.
    ///
    /// @param percent Percent of the baseline, to one decimal.
    /// @param painBand Percent change of pain in bands (IMMPACT).
    /// @param responderAbsolute At least the important change in points.
    /// @param responderPercent At least the important change in percent.
    /// @param responder Both, the percent skipped where it is undefined.
    /// @param mark Important against beyond measurement error.
    /// @param reliableIndex Reliable change index: improvement over its standard error, to six decimals.
    /// @param reliableChange Category of reliable change (Jacobson and Truax).
    /// @param notReliable Why there is no category of reliable change, or none that could be RECOVERED.
    /// @param severityBefore Severity of the baseline in words, where bands are verified.
    /// @param severityAfter Severity of the result in words, where bands are verified.
    /// @param recoveredLine Whether the result is at or past the score at which people call themselves recovered.
    public record Reading(
            @Nullable BigDecimal percent,
            @Nullable String painBand,
            @Nullable Boolean responderAbsolute,
            @Nullable Boolean responderPercent,
            @Nullable Boolean responder,
            @Nullable String mark,
            @Nullable BigDecimal reliableIndex,
            @Nullable String reliableChange,
            @Nullable String notReliable,
            @Nullable String severityBefore,
            @Nullable String severityAfter,
            @Nullable Boolean recoveredLine) {}

    /// One follow-up.
    ///
    /// @param wave Which one.
    /// @param state Whether its score came back.
    /// @param score The score that stands for it.
    /// @param observedOn When that was observed.
    /// @param responder Whether that score is an important improvement.
    public record Wave(
            String wave,
            String state,
            @Nullable BigDecimal score,
            @Nullable LocalDate observedOn,
            @Nullable Boolean responder) {}

    /// How the result held over time.
    ///
    /// @param word What became of the response.
    /// @param slopePerWeek Improvement points per week, by least squares over baseline and waves.
    /// @param best Personal best since the first session.
    /// @param bestOn When it was first observed.
    /// @param held Best level kept at two successive waves.
    public record Trajectory(
            @Nullable String word,
            @Nullable BigDecimal slopePerWeek,
            @Nullable BigDecimal best,
            @Nullable LocalDate bestOn,
            @Nullable BigDecimal held) {}
}
