package care.plumbline.outcomes.figures.web;

import care.plumbline.measures.ImportantChange;
import care.plumbline.measures.OutcomeMeasure;
import care.plumbline.measures.Provenance;
import care.plumbline.outcomes.figures.Responder;
import java.math.BigDecimal;
import java.util.Locale;

/// Definitions of benefit, in words; an important change that is not verified is marked.
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
        String mark = important.provenance() == Provenance.VERIFIED
                ? ""
                : " (" + important.provenance().code() + ")";
        BigDecimal percent = important.percent();
        if (percent == null) {
            return definition == Responder.PERCENT
                    ? "not defined: the measure has no percent criterion"
                    : points + mark;
        }
        String ofBaseline = percent.toPlainString() + " % of the baseline" + mark;
        return switch (definition) {
            case ABSOLUTE -> points + mark;
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
