package care.plumbline.outcomes.overview;

import care.plumbline.outcomes.judgement.Course;
import care.plumbline.outcomes.judgement.Goal;
import care.plumbline.outcomes.judgement.Judgement;
import care.plumbline.outcomes.progress.FlareUp;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/// One year of one patient: no course has to be closed for it, and nothing in it is final.
///
/// @param asOf the last day it speaks of: 31 December, or today in the present year
/// @param goalsStated in the year
/// @param goalsClosed in the year
/// @param running courses that were running on any day of it
/// @param judged verdicts whose judging window closed in it
/// @param scores per measure what was observed in it
/// @param flareUps that began in it, in the order of their measures and days
/// @param asked scores whose wave closed in it
/// @param answered those of them that came
public record YearSummary(
        String patient,
        int year,
        LocalDate asOf,
        List<Goal> goalsStated,
        List<Goal> goalsClosed,
        List<Course> running,
        List<Judgement> judged,
        List<MeasureYear> scores,
        List<FlareUp> flareUps,
        int asked,
        int answered) {

    public YearSummary {
        goalsStated = List.copyOf(goalsStated);
        goalsClosed = List.copyOf(goalsClosed);
        running = List.copyOf(running);
        judged = List.copyOf(judged);
        scores = List.copyOf(scores);
        flareUps = List.copyOf(flareUps);
    }

    /// The scores of a year on one measure. Best and worst go by the direction of the measure.
    ///
    /// @param count how many days were measured
    public record MeasureYear(
            String measure,
            int count,
            BigDecimal first,
            LocalDate firstOn,
            BigDecimal last,
            LocalDate lastOn,
            BigDecimal best,
            BigDecimal worst) {}
}
