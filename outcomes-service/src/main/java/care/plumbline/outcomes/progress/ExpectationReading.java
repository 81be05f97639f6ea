package care.plumbline.outcomes.progress;

import care.plumbline.measures.Measures;
import care.plumbline.outcomes.judgement.Book;
import care.plumbline.outcomes.judgement.Comparison;
import care.plumbline.outcomes.judgement.Evidence;
import care.plumbline.outcomes.judgement.Goal;
import care.plumbline.outcomes.judgement.Judgement;
import care.plumbline.outcomes.judgement.Treatment;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Reads out of a judged case whether expectations are in balance, and how they have moved.
public final class ExpectationReading {

    private static final int DAYS_BEFORE = 28;

    private final Measures measures;

    public ExpectationReading(Measures measures) {
        this.measures = measures;
    }

    /// Every score that the patient or a provider expects of a course, held against its evidence.
    public List<Balance> balance(CaseAsOf one) {
        return one.judged().judgements().stream()
                .flatMap(judged -> judged.comparisons().stream()
                        .filter(ExpectationReading::isStatedByAPerson)
                        .map(stated ->
                                Balance.of(judged, stated, improvement(judged, stated, one), evidence(judged, one))))
                .toList();
    }

    /// One for each goal that the patient was asked about, in the order in which the goals were stated.
    public List<Trend> trends(CaseAsOf one) {
        return one.facts().goals().stream()
                .sorted(Comparator.comparing(Goal::statedOn).thenComparing(Goal::goal))
                .map(goal -> Trend.of(goal, measures.find(goal.measure()).orElseThrow(), one))
                .filter(trend -> !trend.asked().isEmpty())
                .toList();
    }

    private static boolean isStatedByAPerson(Comparison cell) {
        return cell.expectation().book() != Book.EVIDENCE && cell.expectation().score() != null;
    }

    /// From the baseline; before the first session from the last score that would be one today.
    private Optional<BigDecimal> improvement(Judgement judged, Comparison stated, CaseAsOf one) {
        if (judged.startedOn() != null) {
            return Optional.ofNullable(judged.baseline()).map(baseline -> stated.improvement());
        }
        BigDecimal score = stated.expectation().score();
        return one.facts()
                .scores()
                .last(judged.measure(), one.asOf().minusDays(DAYS_BEFORE), one.asOf())
                .map(last -> measures.find(judged.measure())
                        .orElseThrow()
                        .improvement(last.value(), Objects.requireNonNull(score)));
    }

    private static Optional<Evidence> evidence(Judgement judged, CaseAsOf one) {
        return one.catalogue()
                .find(judged.treatment())
                .flatMap((Treatment treatment) -> treatment.evidenceOn(judged.measure()));
    }
}
