package care.plumbline.treatments.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Findings across treatments, in the order of their ids; it is as long as the catalogue makes it and holds nothing of
/// patients.
///
/// @param state only findings in this state, where given
public record WorkList(@Nullable FindingState state) {

    private static final int TREATMENTS = 50;

    /// @param after id of the last finding of the page before, null for the first page
    public List<Finding> page(ClaimFindings kept, @Nullable String after, int limit) {
        List<Finding> items = new ArrayList<>();
        String last = after == null ? null : after.substring(0, after.indexOf('.'));
        if (last != null) {
            kept.find(last).stream()
                    .flatMap(this::wanted)
                    .filter(finding -> follows(finding, after))
                    .forEach(items::add);
        }
        List<Findings> page = kept.page(last, TREATMENTS);
        while (!page.isEmpty() && items.size() < limit) {
            page.stream().flatMap(this::wanted).forEach(items::add);
            page = kept.page(page.getLast().treatment(), TREATMENTS);
        }
        return List.copyOf(items.subList(0, Math.min(limit, items.size())));
    }

    /// Those of one treatment.
    public List<Finding> of(Findings findings) {
        return wanted(findings).toList();
    }

    private Stream<Finding> wanted(Findings findings) {
        return findings.all().stream().filter(finding -> state == null || finding.state() == state);
    }

    private static boolean follows(Finding finding, @Nullable String after) {
        return after == null || finding.id().compareTo(after) > 0;
    }
}
