package care.plumbline.outcomes.casefile;

import care.plumbline.outcomes.casefile.CaseFileEvent.ConclusionChanged;
import care.plumbline.outcomes.casefile.CaseFileEvent.ConclusionDropped;
import care.plumbline.outcomes.conclusion.Conclusion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is different in the conclusions since the last time.
final class ConclusionReview {

    private ConclusionReview() {}

    static List<CaseFileEvent> changes(List<KeptConclusion> kept, List<Conclusion> conclusions, Instant now) {
        List<CaseFileEvent> changes = new ArrayList<>();
        for (Conclusion after : conclusions) {
            Optional<KeptConclusion> before =
                    kept.stream().filter(one -> one.isAbout(after)).findFirst();
            if (before.isEmpty() || !before.get().conclusion().saysTheSameAs(after)) {
                Stamp stamp = Stamp.after(before.map(KeptConclusion::stamp).orElse(null), now);
                changes.add(new ConclusionChanged(before.orElse(null), new KeptConclusion(stamp, after)));
            }
        }
        for (KeptConclusion before : kept) {
            if (conclusions.stream().noneMatch(before::isAbout)) {
                changes.add(new ConclusionDropped(before, Stamp.after(before.stamp(), now)));
            }
        }
        return changes;
    }
}
