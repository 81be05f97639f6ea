package care.plumbline.treatments.finding;

import care.plumbline.claims.ClaimGuard;
import care.plumbline.claims.StatedEffect;
import care.plumbline.treatments.catalogue.Entry;
import care.plumbline.treatments.catalogue.Responders;
import care.plumbline.treatments.evidence.Arm;
import care.plumbline.treatments.evidence.Group;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The largest effects that an entry's own published figures hold: a text that states more goes beyond the evidence.
/// Figures that were not verified are in no entry.
///
/// @param points largest mean improvement of treated people on pain 0 to 10; a 0 to 100 scale counts a tenth
/// @param percent largest mean improvement of treated people in percent of their mean baseline, on any measure
/// @param share largest published share of treated people who got better, in percent
record BestEvidence(
        @Nullable BigDecimal points,
        @Nullable BigDecimal percent,
        @Nullable BigDecimal share) {

    private static final String PAIN_10 = "nrs-pain";
    private static final String PAIN_100 = "vas-pain-100";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static BestEvidence of(Entry entry) {
        return new BestEvidence(
                largest(treated(entry).flatMap(arm -> painPoints(arm).stream())),
                largest(treated(entry).flatMap(arm -> percentOfBaseline(arm).stream())),
                largest(entry.responders().stream().map(Responders::share)));
    }

    Stream<Sighting> exceededBy(PlacedText text, ClaimGuard guard) {
        return text.definition()
                ? Stream.empty()
                : guard.effects(text.text(), text.language()).stream()
                        .filter(this::isExceededBy)
                        .map(effect -> new Sighting(
                                text.place(),
                                text.language(),
                                Sighting.BEYOND_EVIDENCE,
                                effect.quoted(),
                                explanation(effect)));
    }

    private boolean isExceededBy(StatedEffect effect) {
        BigDecimal best = bestFor(effect);
        return best == null || effect.value().compareTo(best) > 0;
    }

    private @Nullable BigDecimal bestFor(StatedEffect effect) {
        return switch (effect.kind()) {
            case POINTS -> points;
            case PERCENT -> percent;
            case SHARE -> share;
        };
    }

    private String explanation(StatedEffect effect) {
        BigDecimal best = bestFor(effect);
        String what = switch (effect.kind()) {
            case POINTS -> "points of pain 0 to 10 that treated people gained on average";
            case PERCENT -> "percent of their baseline that treated people gained on average";
            case SHARE -> "percent of treated people who got better";
        };
        String stated = "Says " + effect.value().stripTrailingZeros().toPlainString() + "; ";
        return best == null
                ? stated + "the entry holds no figure of " + what + "."
                : stated + "the most that the entry's figures hold is "
                        + best.stripTrailingZeros().toPlainString() + " " + what + ".";
    }

    private static Stream<Arm> treated(Entry entry) {
        return entry.arms().stream().filter(arm -> arm.group() == Group.TREATED);
    }

    private static Optional<BigDecimal> painPoints(Arm arm) {
        return switch (arm.measure()) {
            case PAIN_10 -> Optional.of(arm.improvement());
            case PAIN_100 -> Optional.of(arm.improvement().movePointLeft(1));
            default -> Optional.empty();
        };
    }

    private static Optional<BigDecimal> percentOfBaseline(Arm arm) {
        BigDecimal baseline = arm.baselineMean();
        return baseline == null || baseline.signum() == 0
                ? Optional.empty()
                : Optional.of(arm.improvement().multiply(HUNDRED).divide(baseline.abs(), 1, RoundingMode.HALF_UP));
    }

    private static @Nullable BigDecimal largest(Stream<BigDecimal> figures) {
        return figures.max(Comparator.naturalOrder()).orElse(null);
    }
}
