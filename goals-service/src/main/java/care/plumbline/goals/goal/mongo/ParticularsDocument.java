package care.plumbline.goals.goal.mongo;

import care.plumbline.goals.goal.Activity;
import care.plumbline.goals.goal.Particulars;
import care.plumbline.goals.goal.Work;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was said about a goal beyond the wish, as it is stored.
public record ParticularsDocument(
        @Nullable String activity,
        @Nullable BigDecimal before,
        @Nullable WorkDocument workNow,
        @Nullable WorkDocument workWanted,
        @Nullable List<ScaleDocument.LevelDocument> scale,
        String language) {

    static @Nullable ParticularsDocument of(Particulars particulars) {
        if (particulars.equals(Particulars.NONE)) {
            return null;
        }
        Activity activity = particulars.activity();
        Work work = particulars.work();
        return new ParticularsDocument(
                activity == null ? null : activity.name(),
                activity == null ? null : activity.before(),
                work == null ? null : WorkDocument.of(work.now()),
                work == null ? null : WorkDocument.of(work.wanted()),
                particulars.scale() == null ? null : ScaleDocument.levels(particulars.scale()),
                particulars.language());
    }

    Particulars particulars() {
        return new Particulars(
                activity == null || before == null ? null : new Activity(activity, before),
                workNow == null || workWanted == null ? null : new Work(workNow.situation(), workWanted.situation()),
                scale == null ? null : ScaleDocument.scale(scale),
                language);
    }
}
