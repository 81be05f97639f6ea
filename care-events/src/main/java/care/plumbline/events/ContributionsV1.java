package care.plumbline.events;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one patient adds to the population figures, whole: a newer version replaces the older one.
///
/// @param type What happened: the CloudEvents type.
/// @param patient Opaque id of the patient.
/// @param version Version of the entity after this event: the newer one wins. Rises, with gaps.
/// @param recordedAt When the service heard of it.
/// @param recordedBy Subject of the token that caused it.
/// @param contributions One per started course and measure; empty when nothing counts any more.
public record ContributionsV1(
        String type,
        String patient,
        long version,
        Instant recordedAt,
        String recordedBy,
        List<Contribution> contributions)
        implements CareEvent {

    /// The one type of this event.
    public static final String TYPE = "care.plumbline.contributions.changed.v1";

    public ContributionsV1 {
        contributions = List.copyOf(contributions);
    }

    @Override
    public String entityKey() {
        return patient + "/contributions";
    }

    @Override
    public String partitionKey() {
        return patient;
    }

    /// One started course on one measure.
    ///
    /// @param course The course.
    /// @param measure Outcome measure.
    /// @param treatment Code of the treatment.
    /// @param provider The delivering provider.
    /// @param startedOn Day of the first session.
    /// @param phase Where the course is on its way to a verdict.
    /// @param due Whether a result was to be had: the window has closed, the patient neither stopped before it
    ///     nor died.
    /// @param baseline Score before.
    /// @param improvement Improvement points, of a judged course.
    /// @param change What the change means for the person, of a judged course.
    /// @param books Each expectation against the result, of a judged course; missing ones too.
    /// @param combination Codes of the treatments that ran together, this course's own included, in their order, on
    ///     the day of the result; without a result, on the day the window closes. Absent in older events.
    public record Contribution(
            String course,
            String measure,
            String treatment,
            String provider,
            LocalDate startedOn,
            String phase,
            boolean due,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal improvement,
            @Nullable String change,
            List<Book> books,
            @Nullable List<String> combination) {

        public Contribution {
            books = List.copyOf(books);
            combination = combination == null ? null : List.copyOf(combination);
        }
    }

    /// One party's expectation against the result.
    ///
    /// @param book Whose expectation.
    /// @param provider Which provider, in the book of providers.
    /// @param goal The goal; absent for the evidence, which counts once per course and measure.
    /// @param expectedImprovement Improvement points expected.
    /// @param likelihood How likely it was held, in percent.
    /// @param distance Expected improvement minus observed improvement.
    /// @param fulfilment How the result relates to the expectation.
    /// @param resultClass The result in the eyes of this party.
    public record Book(
            String book,
            @Nullable String provider,
            @Nullable String goal,
            @Nullable BigDecimal expectedImprovement,
            @Nullable BigDecimal likelihood,
            @Nullable BigDecimal distance,
            String fulfilment,
            @Nullable String resultClass) {}
}
