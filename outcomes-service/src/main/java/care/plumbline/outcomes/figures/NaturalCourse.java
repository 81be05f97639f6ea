package care.plumbline.outcomes.figures;

import care.plumbline.measures.OutcomeMeasure;
import java.math.BigDecimal;
import java.util.List;

/// How much people with persistent back pain improve without any particular treatment: what every before-after figure
/// on
/// pain is to be held against (clinical methods 12).
///
/// @param weeks since a study's beginning
/// @param improvement points on the measure
public record NaturalCourse(int weeks, BigDecimal improvement) {

    public static final String SOURCE =
            "Wallwork SB et al. CMAJ 2024 (doi 10.1503/cmaj.230542): persistent low back pain, pain of 56, 48, 43 and"
                    + " 40 of 100 at 0, 6, 26 and 52 weeks; very low certainty";

    private static final String PAIN = "pain-intensity";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// Nothing where it is not known: it was published for the intensity of pain.
    static List<NaturalCourse> on(OutcomeMeasure measure) {
        return measure.domain().equals(PAIN)
                ? List.of(at(6, 8, measure), at(26, 13, measure), at(52, 16, measure))
                : List.of();
    }

    private static NaturalCourse at(int weeks, int ofHundred, OutcomeMeasure measure) {
        BigDecimal range = measure.highest().subtract(measure.lowest());
        return new NaturalCourse(
                weeks, range.multiply(BigDecimal.valueOf(ofHundred)).divide(HUNDRED));
    }
}
