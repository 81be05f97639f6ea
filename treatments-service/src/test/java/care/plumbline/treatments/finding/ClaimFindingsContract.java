package care.plumbline.treatments.finding;

import static care.plumbline.treatments.finding.Seen.BY_CATALOGUE;
import static care.plumbline.treatments.finding.Seen.CURES;
import static care.plumbline.treatments.finding.Seen.EVERYONE;
import static care.plumbline.treatments.finding.Seen.review;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.treatments.finding.FindingsDecision.Decided;
import care.plumbline.treatments.finding.FindingsDecision.Unchanged;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What every store of findings promises.
public abstract class ClaimFindingsContract {

    protected abstract ClaimFindings findings();

    /// Another replica of the service over the same store.
    protected abstract ClaimFindings otherReplica();

    @Test
    void holdsNothingAtFirst() {
        assertThat(findings().find("mbsr")).isEmpty();
        assertThat(findings().page(null, 10)).isEmpty();
    }

    @Test
    void keepsWhatWasFoundAndWhatBecameOfIt() {
        read(findings(), "mbsr", CURES, EVERYONE);
        FindingsResult confirmed = findings().change("mbsr", known -> known.review(review(CURES, null)));
        FindingsResult dismissed = otherReplica().change("mbsr", known -> known.review(review(EVERYONE, "A title.")));

        assertThat(confirmed.decision()).isInstanceOf(Decided.class);
        assertThat(findings().find("mbsr")).hasValue(dismissed.findings());
        assertThat(dismissed.findings().all())
                .extracting(Finding::state)
                .containsExactlyInAnyOrder(FindingState.CONFIRMED, FindingState.DISMISSED);
    }

    @Test
    void readingTwiceStoresOnce() {
        read(findings(), "mbsr", CURES);

        assertThat(read(otherReplica(), "mbsr", CURES).decision()).isEqualTo(new Unchanged());
        assertThat(findings().find("mbsr").orElseThrow().all()).hasSize(1);
    }

    @Test
    void pagesByTreatmentAndTheWorkListByFinding() {
        for (String treatment : List.of("yoga", "act", "mbsr")) {
            read(findings(), treatment, CURES, EVERYONE);
        }
        findings().change("mbsr", known -> known.review(review(CURES, null)));

        assertThat(otherReplica().page("act", 10))
                .extracting(Findings::treatment)
                .containsExactly("mbsr", "yoga");
        assertThat(pages(new WorkList(null), 1))
                .isEqualTo(pages(new WorkList(null), 100))
                .hasSize(6)
                .isSorted();
        assertThat(pages(new WorkList(FindingState.OPEN), 2)).hasSize(5).doesNotContain(CURES.id("mbsr"));
        assertThat(pages(new WorkList(FindingState.CONFIRMED), 2)).containsExactly(CURES.id("mbsr"));
    }

    private List<String> pages(WorkList list, int limit) {
        List<String> ids = new ArrayList<>();
        @Nullable String after = null;
        List<Finding> page = list.page(findings(), after, limit);
        while (!page.isEmpty()) {
            page.forEach(finding -> ids.add(finding.id()));
            after = page.getLast().id();
            page = list.page(findings(), after, limit);
        }
        return ids;
    }

    private static FindingsResult read(ClaimFindings findings, String treatment, Sighting... sightings) {
        return findings.change(treatment, known -> known.read(1, List.of(sightings), BY_CATALOGUE));
    }
}
