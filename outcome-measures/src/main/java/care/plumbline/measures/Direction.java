package care.plumbline.measures;

import java.math.BigDecimal;

/// Which way a measure's scores get better.
public enum Direction {
    LOWER_IS_BETTER("lower-is-better"),
    HIGHER_IS_BETTER("higher-is-better");

    private final String code;

    Direction(String code) {
        this.code = code;
    }

    /// The code used in data files, events and HTTP.
    public String code() {
        return code;
    }

    /// Improvement points: positive is better, whatever the direction. The only place where direction is looked at.
    public BigDecimal improvement(BigDecimal baseline, BigDecimal followUp) {
        return switch (this) {
            case LOWER_IS_BETTER -> baseline.subtract(followUp);
            case HIGHER_IS_BETTER -> followUp.subtract(baseline);
        };
    }

    /// The score that lies `improvement` points on the better side of `baseline`.
    public BigDecimal scoreAfter(BigDecimal baseline, BigDecimal improvement) {
        return switch (this) {
            case LOWER_IS_BETTER -> baseline.subtract(improvement);
            case HIGHER_IS_BETTER -> baseline.add(improvement);
        };
    }

    /// Whether `score` is at or past `target`.
    public boolean reaches(BigDecimal target, BigDecimal score) {
        return improvement(target, score).signum() >= 0;
    }
}
