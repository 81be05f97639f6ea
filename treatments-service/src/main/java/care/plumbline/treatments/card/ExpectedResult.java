package care.plumbline.treatments.card;

import care.plumbline.measures.OutcomeMeasure;
import care.plumbline.treatments.catalogue.Overdue;
import care.plumbline.treatments.catalogue.Version;
import care.plumbline.treatments.evidence.Expectation;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What can be expected of a treatment on one measure. Improvements are those within treated people: what time alone
/// would have done is part of them.
///
/// @param evidence what the evidence expects; without a mean where it expects nothing
/// @param meanBand 95 % interval of the mean, where its error is known
/// @param eightOfTen improvements between which the middle eight of ten people lie, where the spread is known
/// @param benefit share of people who get better by an amount that matters, where the spread is known
/// @param baseline the score it is asked for
/// @param score the score after an average improvement from the baseline
/// @param scoreBand the scores of the middle eight of ten people
/// @param overdue sources that have to be read again
/// @param own this deployment's own results, where it has any
public record ExpectedResult(
        Version version,
        OutcomeMeasure measure,
        Expectation evidence,
        @Nullable Band meanBand,
        @Nullable Band eightOfTen,
        @Nullable Benefit benefit,
        @Nullable BigDecimal baseline,
        @Nullable BigDecimal score,
        @Nullable Band scoreBand,
        List<Overdue> overdue,
        @Nullable OwnResult own) {

    public ExpectedResult {
        overdue = List.copyOf(overdue);
    }
}
