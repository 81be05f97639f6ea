package care.plumbline.treatments.evidence;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Published figures for tests.
public final class Published {

    private Published() {}

    public static JudgingWindow window(int from, int to) {
        return new JudgingWindow(from, to, "convention", Provenance.VERIFIED);
    }

    public static Arm arm(Group group, int weeks, String improvement, @Nullable String deviation, @Nullable Integer n) {
        return new Arm(
                group,
                "nrs-pain",
                weeks,
                n,
                null,
                null,
                new BigDecimal(improvement),
                deviation == null ? null : new BigDecimal(deviation),
                "printed",
                group + " at " + weeks + " of " + n + " gaining " + improvement,
                null,
                Provenance.VERIFIED,
                null,
                null);
    }

    public static Effect effect(Comparator comparator, @Nullable Integer weeks, String estimate) {
        return effect(comparator, weeks, estimate, null, Provenance.VERIFIED);
    }

    static Effect effect(
            Comparator comparator,
            @Nullable Integer weeks,
            String estimate,
            @Nullable String onlyFor,
            Provenance provenance) {
        return new Effect(
                "pain",
                comparator,
                comparator.words(),
                "then",
                weeks,
                Metric.MD,
                new BigDecimal(estimate),
                null,
                null,
                "pain 0-10",
                "nrs-pain",
                onlyFor,
                Certainty.LOW,
                null,
                provenance,
                "a trial",
                null,
                null,
                null);
    }
}
