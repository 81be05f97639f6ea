package care.plumbline.outcomes.casefile.stream;

import care.plumbline.delivery.OutgoingEvent;
import care.plumbline.events.CareEvent;
import care.plumbline.events.CycleV1;
import care.plumbline.events.GoalJudgementV1;
import care.plumbline.events.Topics;
import care.plumbline.outcomes.casefile.KeptConclusion;
import care.plumbline.outcomes.casefile.Stamp;
import care.plumbline.outcomes.conclusion.Combination;
import care.plumbline.outcomes.conclusion.Conclusion;
import care.plumbline.outcomes.conclusion.CycleState;
import care.plumbline.outcomes.conclusion.ExpectationCycle;
import care.plumbline.outcomes.conclusion.GoalJudgement;
import care.plumbline.outcomes.judgement.Score;
import org.jspecify.annotations.Nullable;

/// Conclusions as the records of the catalogue.
final class ConclusionWire {

    private static final String GOAL_CHANGED = "care.plumbline.goal-judgement.changed.v1";
    private static final String COMBINATION_CHANGED = "care.plumbline.combination.changed.v1";
    private static final String CYCLE_DETECTED = "care.plumbline.cycle.detected.v1";
    private static final String CYCLE_CHANGED = "care.plumbline.cycle.changed.v1";
    private static final String CYCLE_ENDED = "care.plumbline.cycle.ended.v1";
    private static final String GOES_ON = "Courses in a row fell short of what the patient expected. "
            + "Talk about what to expect before the next one.";
    private static final String HAS_ENDED =
            "The run of courses that fell short of what the patient expected has ended.";

    private ConclusionWire() {}

    static CareEvent of(String by, String patient, @Nullable KeptConclusion before, KeptConclusion after) {
        return switch (after.conclusion()) {
            case GoalJudgement goal -> goal(by, patient, after.stamp(), goal);
            case Combination combination ->
                CombinationWire.of(COMBINATION_CHANGED, by, patient, after.stamp(), combination);
            case ExpectationCycle cycle ->
                cycle(cycleType(before == null ? null : before.conclusion(), cycle), by, patient, after.stamp(), cycle);
        };
    }

    /// What does not follow any more leaves the topic.
    static OutgoingEvent withdrawn(String patient, KeptConclusion before, Stamp stamp) {
        return OutgoingEvent.tombstone(
                Topics.OUTCOMES,
                switch (before.conclusion()) {
                    case GoalJudgement _ -> GOAL_CHANGED;
                    case Combination _ -> COMBINATION_CHANGED;
                    case ExpectationCycle _ -> CYCLE_CHANGED;
                },
                patient + "/" + before.conclusion().key(),
                patient,
                stamp.version(),
                stamp.at());
    }

    private static String cycleType(@Nullable Conclusion before, ExpectationCycle cycle) {
        boolean wasActive = before instanceof ExpectationCycle earlier && earlier.state() == CycleState.ACTIVE;
        return switch (cycle.state()) {
            case ACTIVE -> wasActive ? CYCLE_CHANGED : CYCLE_DETECTED;
            case ENDED -> before == null || wasActive ? CYCLE_ENDED : CYCLE_CHANGED;
        };
    }

    private static CycleV1 cycle(String type, String by, String patient, Stamp stamp, ExpectationCycle cycle) {
        return new CycleV1(
                type,
                patient,
                cycle.cycle(),
                stamp.version(),
                stamp.at(),
                by,
                cycle.asOf(),
                cycle.state().code(),
                cycle.courses(),
                cycle.depth(),
                cycle.direction() == null ? null : cycle.direction().name(),
                cycle.since(),
                cycle.endedOn(),
                cycle.state() == CycleState.ACTIVE ? GOES_ON : HAS_ENDED,
                Inputs.of(patient, cycle.inputs()));
    }

    private static GoalJudgementV1 goal(String by, String patient, Stamp stamp, GoalJudgement judged) {
        Score from = judged.from();
        Score latest = judged.latest();
        Score best = judged.best();
        return new GoalJudgementV1(
                GOAL_CHANGED,
                patient,
                judged.goal(),
                stamp.version(),
                stamp.at(),
                by,
                judged.asOf(),
                judged.kind(),
                judged.measure(),
                judged.target(),
                judged.achievement().code(),
                from == null ? null : from.value(),
                from == null ? null : from.observedOn(),
                latest == null ? null : latest.value(),
                latest == null ? null : latest.observedOn(),
                judged.change() == null ? null : judged.change().name(),
                judged.reached(),
                judged.reachedFirstOn(),
                judged.sustained(),
                best == null ? null : best.value(),
                best == null ? null : best.observedOn(),
                judged.held(),
                Inputs.of(patient, judged.inputs()));
    }
}
