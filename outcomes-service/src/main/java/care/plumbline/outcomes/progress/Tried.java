package care.plumbline.outcomes.progress;

import care.plumbline.outcomes.judgement.Course;
import care.plumbline.outcomes.judgement.Judgement;
import care.plumbline.outcomes.judgement.Phase;
import care.plumbline.outcomes.judgement.Treatment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A course that was started, with what came of it and why it ended. Measures are never averaged: it improved on `k` of
/// `m` (clinical methods 14).
///
/// @param treatment absent until the catalogue has told of it
/// @param judgements one for each measure
public record Tried(Course course, @Nullable Treatment treatment, List<Judgement> judgements) {

    public Tried {
        judgements = List.copyOf(judgements);
    }

    /// How many measures have a verdict.
    public long judgedOn() {
        return judgements.stream().filter(Tried::hasVerdict).count();
    }

    /// On how many of them the change is an important improvement.
    public long improvedOn() {
        return judgements.stream()
                .filter(Tried::hasVerdict)
                .filter(one -> one.change() != null && one.change().band().isImprovement())
                .count();
    }

    private static boolean hasVerdict(Judgement judged) {
        return judged.phase() == Phase.JUDGEABLE;
    }
}
