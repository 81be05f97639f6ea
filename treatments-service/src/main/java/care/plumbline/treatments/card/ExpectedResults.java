package care.plumbline.treatments.card;

import care.plumbline.claims.Realism;
import care.plumbline.measures.ImportantChange;
import care.plumbline.measures.OutcomeMeasure;
import care.plumbline.treatments.catalogue.Version;
import care.plumbline.treatments.evidence.Expectation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Works a card out. The spread of people and the error of the mean are kept apart: one is about persons, the other
/// about studies.
public final class ExpectedResults {

    /// Half the width of a 95 % interval in standard errors.
    private static final BigDecimal NORMAL_975 = new BigDecimal("1.959964");

    /// Half the width of the middle eight of ten in standard deviations.
    private static final BigDecimal NORMAL_90 = new BigDecimal("1.281552");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int PLACES = 2;

    private final OwnResults own;

    public ExpectedResults(OwnResults own) {
        this.own = own;
    }

    /// @param baseline a score on the measure; null where none is asked for
    public ExpectedResult of(Version version, OutcomeMeasure measure, @Nullable BigDecimal baseline, LocalDate today) {
        Expectation evidence = version.evidence(measure.code())
                .orElseGet(() -> Expectation.notStated(measure.code(), Expectation.NOTHING_HELD));
        BigDecimal mean = evidence.mean();
        BigDecimal sigma = evidence.standardDeviation();
        BigDecimal error = evidence.standardError();
        Band people = mean == null || sigma == null ? null : around(mean, sigma.multiply(NORMAL_90), measure);
        return new ExpectedResult(
                version,
                measure,
                evidence,
                mean == null || error == null ? null : around(mean, error.multiply(NORMAL_975), measure),
                people,
                mean == null || sigma == null ? null : benefit(measure, mean, sigma, error, baseline),
                baseline,
                mean == null || baseline == null ? null : score(measure, baseline, mean),
                people == null || baseline == null
                        ? null
                        : Band.of(score(measure, baseline, people.low()), score(measure, baseline, people.high())),
                version.entry().overdue(today),
                own.of(version.entry().code(), measure.code()).orElse(null));
    }

    /// The chance that one person's improvement reaches what matters (clinical methods, realism of an expected score).
    private static @Nullable Benefit benefit(
            OutcomeMeasure measure,
            BigDecimal mean,
            BigDecimal sigma,
            @Nullable BigDecimal error,
            @Nullable BigDecimal baseline) {
        ImportantChange important = measure.importantChange();
        if (important == null) {
            return null;
        }
        BigDecimal need = need(measure, important, baseline);
        BigDecimal chance = Realism.chanceOf(need, mean, sigma, error).probability();
        BigDecimal percent = chance.multiply(HUNDRED)
                .setScale(0, RoundingMode.HALF_UP)
                .max(BigDecimal.ONE)
                .min(HUNDRED.subtract(BigDecimal.ONE));
        return new Benefit(need, percent, HUNDRED.subtract(percent));
    }

    /// Both criteria of an important change must hold; the one in percent needs a baseline.
    private static BigDecimal need(OutcomeMeasure measure, ImportantChange important, @Nullable BigDecimal baseline) {
        if (baseline == null) {
            return important.absolute();
        }
        BigDecimal percent = important.percent();
        BigDecimal absolute = important.absoluteFor(baseline);
        return percent == null || measure.lowest().signum() != 0
                ? absolute
                : absolute.max(rounded(baseline.multiply(percent).divide(HUNDRED)));
    }

    /// No improvement is wider than the measure.
    private static Band around(BigDecimal middle, BigDecimal halfWidth, OutcomeMeasure measure) {
        BigDecimal width = measure.highest().subtract(measure.lowest());
        return new Band(
                rounded(middle.subtract(halfWidth).max(width.negate())),
                rounded(middle.add(halfWidth).min(width)));
    }

    private static BigDecimal score(OutcomeMeasure measure, BigDecimal baseline, BigDecimal improvement) {
        BigDecimal score = measure.direction().scoreAfter(baseline, improvement);
        return rounded(score.max(measure.lowest()).min(measure.highest()));
    }

    private static BigDecimal rounded(BigDecimal value) {
        BigDecimal plain = value.setScale(PLACES, RoundingMode.HALF_UP).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
