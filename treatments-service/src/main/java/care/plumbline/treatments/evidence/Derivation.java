package care.plumbline.treatments.evidence;

import care.plumbline.measures.Measures;
import care.plumbline.measures.OutcomeMeasure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Expectations where nobody treated was followed: course of the untreated plus specific effect.
final class Derivation {

    /// Half the width of a 95 % interval in standard errors.
    private static final double NORMAL_975 = 1.959964;

    private final Measures measures;

    Derivation(Measures measures) {
        this.measures = measures;
    }

    Expectation derive(String measure, Evidence evidence, List<Arm> naturalCourse) {
        List<Effect> known = evidence.effects(measure);
        List<Arm> untreated = naturalCourse.stream()
                .filter(arm -> arm.group().untreated() && arm.measure().equals(measure))
                .toList();
        Optional<Observed> course = Observed.nearest(untreated, evidence.window());
        Optional<Effect> effect =
                nearest(known, evidence.window(), course.map(Observed::weeks).orElse(null));
        if (effect.isEmpty()) {
            return Expectation.notStated(measure, WhyNotStated.words(known));
        }
        return course.map(observed -> sum(measure, observed, effect.get()))
                .orElseGet(() -> Expectation.notStated(measure, WhyNotStated.NO_NATURAL_COURSE));
    }

    /// The specific effect nearest to the window in weeks; of several, the one nearest to the time of the untreated;
    /// one without a time in weeks comes last.
    private static Optional<Effect> nearest(
            List<Effect> effects, JudgingWindow window, @Nullable Integer weeksOfCourse) {
        Comparator<Effect> toWindow = Comparator.comparingInt(effect -> {
            Integer weeks = effect.weeks();
            return weeks == null ? Integer.MAX_VALUE : window.distance(weeks);
        });
        Comparator<Effect> toCourse = Comparator.comparingInt(effect -> {
            Integer weeks = effect.weeks();
            return weeks == null || weeksOfCourse == null ? 0 : Math.abs(weeks - weeksOfCourse);
        });
        return effects.stream().filter(Effect::specific).min(toWindow.thenComparing(toCourse));
    }

    private Expectation sum(String measure, Observed course, Effect effect) {
        BigDecimal improvement = improvement(measure, effect);
        List<Part> parts = new ArrayList<>();
        course.arms().forEach(arm -> parts.add(Part.of(Role.NATURAL_COURSE, arm)));
        parts.add(new Part(
                Role.SPECIFIC_EFFECT, improvement, null, null, effect.weeks(), effect.source(), null, note(effect)));
        Integer weeks = course.weeks();
        return new Expectation(
                measure,
                course.mean().add(improvement),
                course.standardDeviation(),
                error(course.standardError(), effect),
                null,
                weeks != null && weeks.equals(effect.weeks()) ? weeks : null,
                Basis.DERIVED,
                parts,
                null,
                Indirect.conditions(course.arms()));
    }

    private BigDecimal improvement(String measure, Effect effect) {
        OutcomeMeasure known = measures.find(measure)
                .orElseThrow(() -> new IllegalArgumentException(measure + " is not an outcome measure"));
        return known.improvement(BigDecimal.ZERO, effect.estimate());
    }

    private static @Nullable BigDecimal error(@Nullable BigDecimal ofCourse, Effect effect) {
        BigDecimal low = effect.low();
        BigDecimal high = effect.high();
        if (ofCourse == null || low == null || high == null) {
            return null;
        }
        double ofEffect = high.subtract(low).doubleValue() / (2 * NORMAL_975);
        double variance = ofCourse.doubleValue() * ofCourse.doubleValue() + ofEffect * ofEffect;
        return Figures.decimal(Math.sqrt(variance));
    }

    private static String note(Effect effect) {
        StringBuilder note = new StringBuilder("difference to ")
                .append(effect.comparedWith())
                .append(", ")
                .append(effect.when());
        if (effect.low() != null) {
            note.append(", 95 % interval of the printed difference ")
                    .append(effect.low())
                    .append(" to ")
                    .append(effect.high());
        }
        if (effect.note() != null) {
            note.append("; ").append(effect.note());
        }
        return note.toString();
    }
}
