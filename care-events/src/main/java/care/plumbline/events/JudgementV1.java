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
        Map<String, Long> inputs)
        implements CareEvent {

    public JudgementV1 {
        books = List.copyOf(books);
        inputs = Map.copyOf(inputs);
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
}
