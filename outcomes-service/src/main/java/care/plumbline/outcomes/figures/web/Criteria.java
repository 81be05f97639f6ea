package care.plumbline.outcomes.figures.web;

import care.plumbline.measures.ImportantChange;
import care.plumbline.measures.OutcomeMeasure;
import care.plumbline.outcomes.figures.Responder;
import java.math.BigDecimal;
import java.util.Locale;

/// Definitions of benefit, in words.
final class Criteria {

    private Criteria() {}

    static String code(Responder definition) {
        return definition.name().toLowerCase(Locale.ROOT);
    }

    static String words(Responder definition, OutcomeMeasure measure) {
        ImportantChange important = measure.importantChange();
        if (important == null) {
            return "not defined: no important change is known for the measure";
        }
        String points = points(important, measure.unit());
        BigDecimal percent = important.percent();
        if (percent == null) {
            return definition == Responder.PERCENT ? "not defined: the measure has no percent criterion" : points;
        }
        String ofBaseline = percent.toPlainString() + " % of the baseline";
        return switch (definition) {
            case ABSOLUTE -> points;
            case PERCENT -> "at least " + ofBaseline;
            case BOTH -> points + " and " + ofBaseline;
        };
    }

    private static String points(ImportantChange important, String unit) {
        String points = "at least " + important.absolute().toPlainString() + " " + unit;
        BigDecimal high = important.highBaseline();
        BigDecimal more = important.absoluteWhenHigh();
        return high == null || more == null
                ? points
                : points + " (" + more.toPlainString() + " from baselines above " + high.toPlainString() + ")";
    }
}
