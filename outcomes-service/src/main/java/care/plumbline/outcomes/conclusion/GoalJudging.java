package care.plumbline.outcomes.conclusion;

import care.plumbline.measures.ChangeBand;
import care.plumbline.measures.OutcomeMeasure;
import care.plumbline.outcomes.judgement.Attainment;
import care.plumbline.outcomes.judgement.CaseFacts;
import care.plumbline.outcomes.judgement.CaseJudgement;
import care.plumbline.outcomes.judgement.Goal;
import care.plumbline.outcomes.judgement.Judgement;
import care.plumbline.outcomes.judgement.Score;
import care.plumbline.outcomes.judgement.Trajectory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Judges one goal as of a day. Everything given is as of that day.
final class GoalJudging {

    private static final int DAYS_BEFORE = 28;

    private final Goal goal;
    private final OutcomeMeasure measure;
    private final CaseFacts facts;
    private final List<Judgement> judgements;
    private final LocalDate asOf;

    GoalJudging(Goal goal, OutcomeMeasure measure, CaseFacts facts, CaseJudgement judged) {
        this.goal = goal;
        this.measure = measure;
        this.facts = facts;
        this.asOf = judged.asOf();
        this.judgements = judged.judgements().stream()
                .filter(one -> attainment(one, goal).isPresent())
                .toList();
    }

    GoalJudgement judge() {
        Score from = from().orElse(null);
        List<Score> after = from == null
                ? List.of()
                : facts.scores().between(goal.measure(), from.observedOn().plusDays(1), last());
        Score latest = after.isEmpty() ? null : after.getLast();
        ChangeBand change = from == null || latest == null
                ? null
                : measure.change(from.value(), latest.value()).band();
        Boolean reached = latest == null ? null : reaches(latest);
        boolean sustained = judgements.stream()
                .flatMap(one -> attainment(one, goal).stream())
                .anyMatch(Attainment::sustained);
        Optional<Score> firstReached = after.stream().filter(this::reaches).findFirst();
        Score best = after.stream().reduce(this::better).orElse(null);
        return new GoalJudgement(
                goal.goal(),
                asOf,
                goal.kind(),
                goal.measure(),
                goal.target(),
                goal.due(),
                achievement(change, reached, sustained),
                from,
                latest,
                change,
                reached,
                firstReached.map(Score::observedOn).orElse(null),
                sustained,
                best,
                held().orElse(null),
                inputs(Stream.of(Stream.of(from, latest, best).flatMap(Stream::ofNullable), firstReached.stream())
                        .flatMap(scores -> scores)));
    }

    private Optional<Score> from() {
        return facts.scores()
                .last(goal.measure(), goal.statedOn().minusDays(DAYS_BEFORE), goal.statedOn())
                .or(() -> facts.scores().between(goal.measure(), goal.statedOn().plusDays(1), last()).stream()
                        .findFirst());
    }

    private LocalDate last() {
        LocalDate closedOn = goal.closedOn();
        return closedOn != null && closedOn.isBefore(asOf) ? closedOn : asOf;
    }

    private Achievement achievement(@Nullable ChangeBand change, @Nullable Boolean reached, boolean sustained) {
        if (reached != null && reached) {
            return sustained ? Achievement.SUSTAINING : Achievement.ACHIEVED;
        }
        if (goal.closedOn() != null || (goal.due() != null && goal.due().isBefore(asOf))) {
            return Achievement.NOT_ACHIEVED;
        }
        return switch (change) {
            case null -> Achievement.IN_PROGRESS;
            case WORSE -> Achievement.WORSENING;
            case NO_CHANGE -> Achievement.NO_CHANGE;
            case IMPROVED, GREATLY_IMPROVED -> Achievement.IMPROVING;
        };
    }

    private boolean reaches(Score score) {
        return measure.direction().reaches(goal.target(), score.value());
    }

    private Score better(Score best, Score next) {
        return measure.improvement(best.value(), next.value()).signum() > 0 ? next : best;
    }

    private Optional<BigDecimal> held() {
        return judgements.stream()
                .map(one -> Trajectory.of(one, measure).held())
                .flatMap(Stream::ofNullable)
                .reduce((best, next) -> measure.improvement(best, next).signum() > 0 ? next : best);
    }

    private Map<String, Long> inputs(Stream<Score> scores) {
        Map<String, Long> inputs = new TreeMap<>();
        inputs.put(goal.key(), goal.version());
        scores.forEach(score -> inputs.put(score.key(), score.version()));
        judgements.forEach(one -> inputs.putAll(one.inputs()));
        return inputs;
    }

    private static Optional<Attainment> attainment(Judgement judged, Goal goal) {
        return judged.attainments().stream()
                .filter(one -> one.goal().equals(goal.goal()))
                .findFirst();
    }
}
