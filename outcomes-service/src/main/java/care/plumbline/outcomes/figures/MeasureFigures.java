package care.plumbline.outcomes.figures;

import care.plumbline.measures.ChangeBand;
import care.plumbline.measures.OutcomeMeasure;
import care.plumbline.outcomes.judgement.Book;
import care.plumbline.outcomes.judgement.Evidence;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The figures of a group of courses on one measure, fit to leave the care team, beside what the evidence
/// expects.
///
/// @param changedAt when the newest contributions in it were recorded; absent where nothing was counted
/// @param response absent where nothing was due or too few people were
/// @param improvement absent where too few people were judged
/// @param changes judged courses by what the change means for the person
/// @param distribution judged courses by improvement, from the smallest
/// @param evidence absent where the catalogue does not speak of the measure, or the group is not one treatment
/// @param covers the months in which the courses started; absent: whenever they did
public record MeasureFigures(
        OutcomeMeasure measure,
        @Nullable Instant changedAt,
        Standing standing,
        @Nullable Response response,
        @Nullable MeanImprovement improvement,
        List<Benefit> benefits,
        Map<ChangeBand, Count> changes,
        List<BookFigures> books,
        List<Bin> distribution,
        @Nullable Evidence evidence,
        Verdict verdict,
        List<BookCalibration> calibration,
        References references,
        @Nullable Period covers) {

    /// Courses with an improvement of at least `from` and less than `below` points.
    public record Bin(BigDecimal from, BigDecimal below, Count courses) {}

    /// What the figures are computed from.
    ///
    /// @param tally of the group
    /// @param everybody on the same measure, in the same period; empty for the figures of everybody
    record Counted(
            Tally tally,
            Optional<Tally> everybody,
            @Nullable Instant changedAt,
            @Nullable Period covers,
            boolean ofOneProvider) {}

    static MeasureFigures of(OutcomeMeasure measure, Counted counted, @Nullable Evidence evidence) {
        Tally tally = counted.tally();
        Optional<Response> response = Response.of(tally);
        Optional<MeanImprovement> improvement = MeanImprovement.of(tally);
        return new MeasureFigures(
                measure,
                counted.changedAt(),
                Standing.of(tally),
                response.orElse(null),
                improvement.orElse(null),
                Arrays.stream(Responder.values())
                        .map(definition -> Benefit.of(tally, definition, response))
                        .toList(),
                Changes.of(tally),
                Arrays.stream(Book.values())
                        .map(book -> BookFigures.of(tally, book))
                        .toList(),
                distribution(tally, Bins.of(measure)),
                evidence,
                Verdict.of(improvement, response, evidence),
                Arrays.stream(Party.values())
                        .filter(party -> party != Party.OWN || counted.ofOneProvider())
                        .map(party -> BookCalibration.of(tally, party, response))
                        .toList(),
                References.of(measure, tally, counted.everybody(), evidence),
                counted.covers());
    }

    /// The result of every course is in exactly one bin. Empty bins at both ends are left out.
    private static List<Bin> distribution(Tally tally, Bins bins) {
        SortedMap<Long, String> counted = new TreeMap<>();
        Counter.bins(tally).forEach(index -> counted.put(index, Counter.bin(index)));
        if (counted.isEmpty()) {
            return List.of();
        }
        for (long index = counted.firstKey(); index < counted.lastKey(); index++) {
            counted.putIfAbsent(index, Counter.bin(index));
        }
        List<Bin> distribution = new ArrayList<>();
        SmallCells.parts(tally, Counter.JUDGED, counted)
                .forEach(
                        (index, courses) -> distribution.add(new Bin(bins.from(index), bins.from(index + 1), courses)));
        return distribution;
    }
}
