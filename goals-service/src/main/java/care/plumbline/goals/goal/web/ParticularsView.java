package care.plumbline.goals.goal.web;

import care.plumbline.goals.goal.Activity;
import care.plumbline.goals.goal.Goal;
import care.plumbline.goals.goal.ScaleVersion;
import care.plumbline.goals.goal.Work;
import care.plumbline.goals.goal.WorkReport;
import care.plumbline.goals.goal.WorkSituation;
import care.plumbline.goals.goal.WorkStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What belongs to a goal's kind, and its attainment scale, as they are shown.
///
/// @param workReports by day
/// @param attainmentScale the one that counts now
/// @param earlierScales those before it
record ParticularsView(
        @Nullable ActivityView activity,
        @Nullable WorkView work,
        List<SituationView> workReports,
        @Nullable ScaleView attainmentScale,
        List<ScaleView> earlierScales,
        String language) {

    /// Levels of the activity on the patient-specific scale.
    record ActivityView(
            String name, BigDecimal before, @Nullable BigDecimal now, BigDecimal wanted) {}

    record WorkView(SituationView now, SituationView wanted) {}

    /// @param on of a report: when it was so
    record SituationView(
            WorkStatus status,
            @Nullable BigDecimal hours,
            @Nullable String duties,
            @Nullable LocalDate on) {

        static SituationView of(WorkSituation situation) {
            return new SituationView(situation.status(), situation.hours(), situation.duties(), null);
        }

        static SituationView of(WorkReport report) {
            WorkSituation situation = report.situation();
            return new SituationView(situation.status(), situation.hours(), situation.duties(), report.on());
        }
    }

    /// @param importance frozen with it
    /// @param difficulty frozen with it
    record ScaleView(
            int version,
            LocalDate setOn,
            String author,
            @Nullable String reason,
            @Nullable Integer importance,
            @Nullable Integer difficulty,
            List<LevelView> levels) {

        static ScaleView of(ScaleVersion scale) {
            return new ScaleView(
                    scale.version(),
                    scale.setOn(),
                    scale.author(),
                    scale.reason(),
                    scale.importance(),
                    scale.difficulty(),
                    scale.scale().levels().stream()
                            .map(level -> new LevelView(level.level(), level.description(), level.from(), level.to()))
                            .toList());
        }
    }

    record LevelView(int level, String description, BigDecimal from, BigDecimal to) {}

    static ParticularsView of(Goal goal) {
        Activity activity = goal.stated().particulars().activity();
        Work work = goal.stated().particulars().work();
        List<ScaleVersion> scales = goal.progress().scales();
        return new ParticularsView(
                activity == null
                        ? null
                        : new ActivityView(
                                activity.name(),
                                activity.before(),
                                goal.stated().baseline(),
                                goal.wish().target()),
                work == null ? null : new WorkView(SituationView.of(work.now()), SituationView.of(work.wanted())),
                goal.progress().workReports().stream().map(SituationView::of).toList(),
                goal.scale().map(ScaleView::of).orElse(null),
                scales.stream()
                        .limit(Math.max(0, scales.size() - 1L))
                        .map(ScaleView::of)
                        .toList(),
                goal.stated().particulars().language());
    }
}
