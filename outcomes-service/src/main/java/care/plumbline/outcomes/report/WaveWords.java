package care.plumbline.outcomes.report;

import care.plumbline.measures.OutcomeMeasure;
import care.plumbline.outcomes.judgement.Judgement;
import care.plumbline.outcomes.judgement.Score;
import care.plumbline.outcomes.judgement.Trajectory;
import care.plumbline.outcomes.judgement.WaveResult;
import care.plumbline.outcomes.judgement.WaveState;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What came back over time, in words.
public final class WaveWords {

    private WaveWords() {}

    /// The waves that are due or came back, and what became of the response; empty before the first session.
    public static String of(Judgement judged, OutcomeMeasure measure) {
        if (judged.followUp().waves().isEmpty()) {
            return "";
        }
        String waves = judged.followUp().waves().stream()
                .filter(wave -> wave.state() != WaveState.NOT_YET_DUE && wave.state() != WaveState.NO_LONGER_DUE)
                .map(WaveWords::wave)
                .collect(Collectors.joining("; "));
        return (waves.isEmpty() ? "No follow-up is due yet." : "Follow-ups: " + waves + ".")
                + trajectory(Trajectory.of(judged, measure))
                + best(judged.followUp().best());
    }

    private static String wave(WaveResult wave) {
        Score score = wave.score();
        return wave.wave().code().replace('-', ' ') + " "
                + switch (wave.state()) {
                    case OPEN -> "open";
                    case MISSING -> "missing";
                    case RETURNED, LATE ->
                        (score == null ? "" : Wording.number(score.value()) + " on " + score.observedOn())
                                + (wave.state() == WaveState.LATE ? ", late" : "");
                    case NOT_YET_DUE -> "not yet due";
                    case NO_LONGER_DUE -> "no longer due";
                };
    }

    private static String trajectory(Trajectory trajectory) {
        return (trajectory.word() == null
                        ? ""
                        : " Over time: " + trajectory.word().words() + ".")
                + (trajectory.slopePerWeek() == null
                        ? ""
                        : " Slope: " + Wording.number(trajectory.slopePerWeek()) + " points a week.")
                + (trajectory.held() == null ? "" : " Level held: " + Wording.number(trajectory.held()) + ".");
    }

    private static String best(@Nullable Score best) {
        return best == null ? "" : " Personal best: " + Wording.number(best.value()) + " on " + best.observedOn() + ".";
    }
}
