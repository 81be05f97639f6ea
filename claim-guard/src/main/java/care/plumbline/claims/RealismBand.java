package care.plumbline.claims;

import java.math.BigDecimal;

/// What a chance means in words: our own convention, after the evidence expectation of the treatment.
public enum RealismBand {
    /// 50 % or more.
    IN_LINE("in line with evidence", "0.5"),
    /// 20 % to below 50 %.
    AMBITIOUS("ambitious", "0.2"),
    /// 5 % to below 20 %.
    UNLIKELY("unlikely", "0.05"),
    /// Below 5 %.
    NOT_SUPPORTED("not supported", "0");

    private final String words;
    private final BigDecimal from;

    RealismBand(String words, String from) {
        this.words = words;
        this.from = new BigDecimal(from);
    }

    /// The words for patients and the care team.
    public String words() {
        return words;
    }

    static RealismBand of(BigDecimal probability) {
        for (RealismBand band : values()) {
            if (probability.compareTo(band.from) >= 0) {
                return band;
            }
        }
        throw new IllegalArgumentException("a probability is not negative");
    }
}
