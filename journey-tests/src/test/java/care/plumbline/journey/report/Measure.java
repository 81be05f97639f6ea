package care.plumbline.journey.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What `GET /measures/{code}` says, and docs/vocabulary.md makes of it. Without high baselines and substantial points,
/// which none of the measures that these tests use has.
record Measure(
        boolean lowerIsBetter,
        boolean fromZero,
        BigDecimal absolute,
        @Nullable BigDecimal percent,
        BigDecimal worsening,
        BigDecimal substantial,
        @Nullable BigDecimal error) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Measure of(JsonNode json) {
        JsonNode important = json.path("importantChange");
        return new Measure(
                json.path("direction").asString().equals("lower-is-better"),
                json.path("lowest").decimalValue().signum() == 0,
                important.path("absolute").decimalValue(),
                number(important, "percent"),
                important.path("worsening").decimalValue(),
                important.path("substantialPercent").decimalValue(),
                number(json.path("measurementError"), "mdc95"));
    }

    static @Nullable BigDecimal number(JsonNode node, String member) {
        return node.path(member).isNumber() ? node.path(member).decimalValue() : null;
    }

    BigDecimal improvement(BigDecimal from, BigDecimal to) {
        return lowerIsBetter ? from.subtract(to) : to.subtract(from);
    }

    BigDecimal after(BigDecimal from, BigDecimal improvement) {
        return lowerIsBetter ? from.subtract(improvement) : from.add(improvement);
    }

    boolean reaches(BigDecimal target, BigDecimal score) {
        return improvement(target, score).signum() >= 0;
    }

    @Nullable
    BigDecimal percentOf(BigDecimal baseline, BigDecimal improvement) {
        return fromZero && baseline.signum() != 0
                ? improvement.multiply(HUNDRED).divide(baseline, 1, RoundingMode.HALF_UP)
                : null;
    }

    boolean isImportant(BigDecimal baseline, BigDecimal improvement) {
        return improvement.compareTo(absolute) >= 0 && (percent == null || isAtLeast(percent, baseline, improvement));
    }

    String band(BigDecimal baseline, BigDecimal improvement) {
        if (improvement.compareTo(worsening.negate()) <= 0) {
            return "WORSE";
        }
        if (!isImportant(baseline, improvement)) {
            return "NO_CHANGE";
        }
        boolean great = fromZero && baseline.signum() != 0 && isAtLeast(substantial, baseline, improvement);
        return great ? "GREATLY_IMPROVED" : "IMPROVED";
    }

    private boolean isAtLeast(BigDecimal share, BigDecimal baseline, BigDecimal improvement) {
        return !fromZero
                || baseline.signum() == 0
                || improvement.multiply(HUNDRED).compareTo(share.multiply(baseline)) >= 0;
    }

    @Nullable
    Boolean isBeyondError(BigDecimal improvement) {
        return error == null ? null : improvement.abs().compareTo(error) >= 0;
    }

    /// Expected less observed improvement, in a word.
    String fulfilment(BigDecimal distance) {
        BigDecimal twice = distance.multiply(BigDecimal.TWO);
        if (twice.compareTo(absolute) > 0) {
            return "SHORT_OF";
        }
        return twice.compareTo(absolute.negate()) < 0 ? "BEYOND" : "AS_EXPECTED";
    }

    static String resultClass(String band, String fulfilment) {
        if (band.equals("WORSE")) {
            return "WORSE";
        }
        return switch (fulfilment) {
            case "SHORT_OF" -> band.equals("NO_CHANGE") ? "NO_EFFECT" : "PARTLY";
            case "AS_EXPECTED" -> "MET";
            default -> "EXCEEDED";
        };
    }
}
