package care.plumbline.outcomes.progress.web;

import care.plumbline.outcomes.progress.FlareUp;
import care.plumbline.outcomes.progress.MeasureProgress;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a patient stands on one measure.
///
/// @param severity the latest score in words, where the bands were verified
/// @param best best score ever
record MeasureProgressView(
        String measure,
        @Nullable ScoreView latest,
        @Nullable String severity,
        @Nullable ScoreView best,
        List<FlareUpView> flareUps) {

    static MeasureProgressView of(MeasureProgress one) {
        return new MeasureProgressView(
                one.measure().code(),
                ScoreView.of(one.latest()),
                one.severity(),
                ScoreView.of(one.best()),
                one.flareUps().stream().map(FlareUpView::of).toList());
    }

    /// A bad time: at least the important change for worsening above the patient's own running level.
    record FlareUpView(
            LocalDate from,
            @Nullable LocalDate to,
            String state,
            BigDecimal runningLevel,
            @Nullable ScoreView worst) {

        static FlareUpView of(FlareUp one) {
            return new FlareUpView(one.from(), one.to(), one.state().code(), one.level(), ScoreView.of(one.worst()));
        }
    }
}
