package care.plumbline.outcomes.progress;

import care.plumbline.measures.OutcomeMeasure;
import care.plumbline.outcomes.conclusion.CycleDirection;
import care.plumbline.outcomes.judgement.Book;
import care.plumbline.outcomes.judgement.Comparison;
import care.plumbline.outcomes.judgement.Goal;
import care.plumbline.outcomes.judgement.Judgement;
import care.plumbline.outcomes.judgement.Outlook;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a patient said of one goal over time, against what came of it.
///
/// @param asked oldest first
/// @param direction of the last against the first; absent while asked once
/// @param closing whether expectation and result have come nearer to each other from the first verdict to the last;
///     absent before there are two
public record Trend(
        Goal goal,
        List<AskedAgain> asked,
        @Nullable CycleDirection direction,
        @Nullable Boolean closing) {

    private static final int DAYS_BEFORE = 28;

    public Trend {
        asked = List.copyOf(asked);
    }

    static Trend of(Goal goal, OutcomeMeasure measure, CaseAsOf one) {
        List<AskedAgain> asked = one.facts().outlooks().stream()
                .filter(outlook -> outlook.goal().equals(goal.goal()))
                .sorted(Outlook.BY_DAY)
                .map(outlook -> asked(outlook, goal, one))
                .toList();
        return new Trend(
                goal,
                asked,
                asked.size() < 2
                        ? null
                        : CycleDirection.between(
                                        measure,
                                        asked.getFirst().outlook(),
                                        asked.getLast().outlook())
                                .orElse(null),
                closing(asked.stream()
                                .map(AskedAgain::distance)
                                .filter(Objects::nonNull)
                                .toList())
                        .orElse(null));
    }

    private static Optional<Boolean> closing(List<BigDecimal> distances) {
        return distances.size() < 2
                ? Optional.empty()
                : Optional.of(
                        distances.getLast().abs().compareTo(distances.getFirst().abs()) < 0);
    }

    private static AskedAgain asked(Outlook outlook, Goal goal, CaseAsOf one) {
        Optional<Judgement> sealed = one.judged().judgements().stream()
                .filter(judged -> verdict(judged, outlook).isPresent())
                .findFirst();
        return new AskedAgain(
                outlook,
                one.facts()
                        .scores()
                        .last(goal.measure(), outlook.statedOn().minusDays(DAYS_BEFORE), outlook.statedOn())
                        .orElse(null),
                sealed.map(Judgement::course).orElse(null),
                sealed.map(Judgement::result).orElse(null),
                sealed.flatMap(judged -> verdict(judged, outlook))
                        .map(Comparison::distance)
                        .orElse(null));
    }

    private static Optional<Comparison> verdict(Judgement judged, Outlook outlook) {
        return judged.comparisons().stream()
                .filter(cell -> cell.expectation().book() == Book.PATIENT)
                .filter(cell -> outlook.key().equals(cell.expectation().source()))
                .filter(cell -> cell.distance() != null)
                .findFirst();
    }
}
