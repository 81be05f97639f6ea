package care.plumbline.outcomes.overview.web;

import care.plumbline.outcomes.judgement.Course;
import care.plumbline.outcomes.overview.YearSummary;
import care.plumbline.outcomes.overview.YearSummary.MeasureYear;
import care.plumbline.outcomes.progress.FlareUp;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One year of a patient.
///
/// @param asOf the last day it speaks of
/// @param goalsStated ids of the goals that were stated in it
/// @param goalsClosed ids of the goals that were closed in it
/// @param courses that were running on any day of it
/// @param judged verdicts whose judging window closed in it
/// @param flareUps that began in it, as they stood on the last day
record YearView(
        String patient,
        int year,
        LocalDate asOf,
        List<String> goalsStated,
        List<String> goalsClosed,
        List<RunView> courses,
        List<VerdictView> judged,
        List<MeasureYearView> measures,
        List<YearFlareUpView> flareUps,
        WavesView assessments) {

    static YearView of(YearSummary summary) {
        return new YearView(
                summary.patient(),
                summary.year(),
                summary.asOf(),
                summary.goalsStated().stream().map(goal -> goal.goal()).toList(),
                summary.goalsClosed().stream().map(goal -> goal.goal()).toList(),
                summary.running().stream().map(RunView::of).toList(),
                summary.judged().stream().map(VerdictView::of).toList(),
                summary.scores().stream().map(MeasureYearView::of).toList(),
                summary.flareUps().stream().map(YearFlareUpView::of).toList(),
                new WavesView(summary.asked(), summary.answered(), summary.asked() - summary.answered()));
    }

    /// A course that was running.
    record RunView(
            String course,
            String treatment,
            String provider,
            @Nullable LocalDate startedOn,
            @Nullable LocalDate endedOn,
            @Nullable String endReason) {

        static RunView of(Course course) {
            var ending = course.ending();
            return new RunView(
                    course.course(),
                    course.treatment().treatment(),
                    course.provider(),
                    course.startedOn(),
                    ending == null ? null : ending.on(),
                    ending == null ? null : ending.reason());
        }
    }

    /// The scores of the year on one measure.
    record MeasureYearView(
            String measure,
            int days,
            BigDecimal first,
            LocalDate firstOn,
            BigDecimal last,
            LocalDate lastOn,
            BigDecimal best,
            BigDecimal worst) {

        static MeasureYearView of(MeasureYear scores) {
            return new MeasureYearView(
                    scores.measure(),
                    scores.count(),
                    scores.first(),
                    scores.firstOn(),
                    scores.last(),
                    scores.lastOn(),
                    scores.best(),
                    scores.worst());
        }
    }

    /// A bad time that began in the year.
    ///
    /// @param to day of the score that ended it
    /// @param state `running`, `passed` or `lasting`
    record YearFlareUpView(
            String measure,
            LocalDate from,
            @Nullable LocalDate to,
            String state,
            BigDecimal runningLevel,
            BigDecimal worst,
            LocalDate worstOn) {

        static YearFlareUpView of(FlareUp one) {
            return new YearFlareUpView(
                    one.measure(),
                    one.from(),
                    one.to(),
                    one.state().code(),
                    one.level(),
                    one.worst().value(),
                    one.worst().observedOn());
        }
    }

    /// Scores whose wave closed in the year: those asked for, and what became of them.
    record WavesView(int asked, int answered, int missed) {}
}
