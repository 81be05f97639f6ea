package care.plumbline.goals.goal;

import care.plumbline.goals.goal.GoalDecision.Refused;
import care.plumbline.goals.goal.GoalRefusal.RulesBroken;
import care.plumbline.measures.OutcomeMeasure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Looks at all members of one request and keeps every broken rule, so that the caller hears of all at once.
/// Absent members break none.
final class Rules {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final List<Violation> violations = new ArrayList<>();

    Rules require(boolean kept, String field, String rule, String message) {
        if (!kept) {
            violations.add(new Violation(field, rule, message));
        }
        return this;
    }

    /// The rules for what a patient wants, whenever it is worded.
    Rules wish(Wish wish, StateGoal stated, OutcomeMeasure measure) {
        BigDecimal baseline = stated.baseline();
        return score("target", wish.target(), measure)
                .require(
                        baseline == null
                                || measure.improvement(baseline, wish.target()).signum() > 0,
                        "target",
                        "better-than-baseline",
                        "must be better than the baseline ("
                                + measure.direction().code() + ")")
                .notBefore("due", wish.due(), stated.statedOn(), "not-before-stated", "the goal was stated")
                .tolerable(wish, stated, measure);
    }

    /// What the patient can live with is no better than what the patient wants.
    private Rules tolerable(Wish wish, StateGoal stated, OutcomeMeasure measure) {
        BigDecimal tolerable = wish.tolerable();
        return tolerable == null
                ? this
                : require(stated.kind() == GoalKind.PAIN, "tolerable", "only-for-pain", "is for PAIN goals only")
                        .score("tolerable", tolerable, measure)
                        .require(
                                measure.improvement(tolerable, wish.target()).signum() >= 0,
                                "tolerable",
                                "not-better-than-target",
                                "must not be better than the target");
    }

    Rules score(String field, @Nullable BigDecimal score, OutcomeMeasure measure) {
        if (score == null) {
            return this;
        }
        require(
                score.compareTo(measure.lowest()) >= 0 && score.compareTo(measure.highest()) <= 0,
                field,
                "within-range",
                "must lie between " + measure.lowest().toPlainString() + " and "
                        + measure.highest().toPlainString() + " on " + measure.code());
        return decimals(field, score);
    }

    Rules percent(String field, @Nullable BigDecimal percent) {
        if (percent == null) {
            return this;
        }
        require(
                percent.signum() >= 0 && percent.compareTo(HUNDRED) <= 0,
                field,
                "within-range",
                "must lie between 0 and 100 percent");
        return decimals(field, percent);
    }

    /// An improvement in points: more than nothing, and no more than the measure can show.
    Rules improvement(String field, @Nullable BigDecimal points, OutcomeMeasure measure) {
        if (points == null) {
            return this;
        }
        BigDecimal widest = measure.highest().subtract(measure.lowest());
        require(points.signum() > 0, field, "greater-than-zero", "must be greater than 0 improvement points");
        require(
                points.compareTo(widest) <= 0,
                field,
                "within-range",
                "must not be more than the " + widest.toPlainString() + " points of " + measure.code());
        return decimals(field, points);
    }

    /// @param known languages whose words are read here
    Rules language(String language, Set<String> known) {
        return require(known.contains(language), "language", "known-language", "must be a language that is read here");
    }

    Rules notInTheFuture(String field, LocalDate date, LocalDate today) {
        return require(!date.isAfter(today), field, "not-in-the-future", "must not lie in the future");
    }

    /// @param earlier what the other date is, in words
    Rules notBefore(String field, @Nullable LocalDate date, LocalDate limit, String rule, String earlier) {
        return require(date == null || !date.isBefore(limit), field, rule, "must not lie before the day " + earlier);
    }

    /// The refusal that names everything broken, empty when all is kept.
    Optional<GoalDecision> refusal() {
        return violations.isEmpty() ? Optional.empty() : Optional.of(new Refused(new RulesBroken(violations)));
    }

    private Rules decimals(String field, BigDecimal number) {
        return require(
                number.stripTrailingZeros().scale() <= OutcomeMeasure.MOST_DECIMALS,
                field,
                "decimals",
                "must have at most " + OutcomeMeasure.MOST_DECIMALS + " decimals");
    }
}
