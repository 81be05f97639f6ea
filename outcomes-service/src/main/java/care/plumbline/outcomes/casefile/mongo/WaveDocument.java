package care.plumbline.outcomes.casefile.mongo;

import care.plumbline.outcomes.judgement.Wave;
import care.plumbline.outcomes.judgement.WaveResult;
import care.plumbline.outcomes.judgement.WaveState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What came back at a follow-up, as it is stored.
public record WaveDocument(
        Wave wave,
        LocalDate opensOn,
        LocalDate closesOn,
        WaveState state,
        @Nullable ScoreDocument score) {

    static WaveDocument of(WaveResult result) {
        return new WaveDocument(
                result.wave(), result.opensOn(), result.closesOn(), result.state(), ScoreDocument.of(result.score()));
    }

    WaveResult wave(String measure) {
        return new WaveResult(wave, opensOn, closesOn, state, score == null ? null : score.score(measure));
    }
}
