package care.plumbline.outcomes.progress;

import care.plumbline.measures.OutcomeMeasure;
import care.plumbline.outcomes.judgement.Score;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a patient stands on one measure, whatever was done for it.
///
/// @param severity the latest score in words, where the bands were verified
/// @param best the best score ever, the first time it was observed
/// @param flareUps oldest first
public record MeasureProgress(
        OutcomeMeasure measure, Score latest, @Nullable String severity, Score best, List<FlareUp> flareUps) {

    public MeasureProgress {
        flareUps = List.copyOf(flareUps);
    }
}
