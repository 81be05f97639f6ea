package care.plumbline.outcomes.progress.web;

import care.plumbline.outcomes.progress.Progress;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How far a patient has come. Kinds of goals are separate results.
///
/// @param byKind for each kind of goal how many stand where
/// @param note what to see: a success while pain is unchanged
record ProgressView(
        String patient,
        LocalDate asOf,
        Map<String, Map<String, Long>> byKind,
        boolean successWithUnchangedPain,
        @Nullable String note,
        List<GoalProgressView> goals,
        List<MeasureProgressView> measures) {

    private static final String UNCHANGED_PAIN =
            "A goal was reached although the pain is unchanged: that is a success of its own.";

    static ProgressView of(Progress progress) {
        boolean success = progress.succeedsWithUnchangedPain();
        return new ProgressView(
                progress.patient(),
                progress.asOf(),
                progress.goals().stream()
                        .collect(Collectors.groupingBy(
                                one -> one.judgement().kind(),
                                TreeMap::new,
                                Collectors.groupingBy(
                                        one -> one.judgement().achievement().code(),
                                        TreeMap::new,
                                        Collectors.counting()))),
                success,
                success ? UNCHANGED_PAIN : null,
                progress.goals().stream().map(GoalProgressView::of).toList(),
                progress.measures().stream().map(MeasureProgressView::of).toList());
    }
}
