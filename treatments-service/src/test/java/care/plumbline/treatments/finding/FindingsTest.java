package care.plumbline.treatments.finding;

import static care.plumbline.treatments.finding.Seen.BY_CATALOGUE;
import static care.plumbline.treatments.finding.Seen.BY_LEAD;
import static care.plumbline.treatments.finding.Seen.CURES;
import static care.plumbline.treatments.finding.Seen.EVERYONE;
import static care.plumbline.treatments.finding.Seen.review;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.plumbline.treatments.finding.FindingEvent.FindingConfirmed;
import care.plumbline.treatments.finding.FindingEvent.FindingDismissed;
import care.plumbline.treatments.finding.FindingEvent.FindingGone;
import care.plumbline.treatments.finding.FindingEvent.FindingOpened;
import care.plumbline.treatments.finding.FindingEvent.FindingSeenAgain;
import care.plumbline.treatments.finding.FindingRefusal.StaleVersion;
import care.plumbline.treatments.finding.FindingRefusal.UnknownFinding;
import care.plumbline.treatments.finding.FindingRefusal.WordsAreGone;
import care.plumbline.treatments.finding.FindingsDecision.Decided;
import care.plumbline.treatments.finding.FindingsDecision.Refused;
import care.plumbline.treatments.finding.FindingsDecision.Unchanged;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsTest {

    private Findings findings = Findings.unread("mbsr");

    @Test
    void newWordsOpenAFindingEach() {
        assertThat(read(1, CURES, EVERYONE, CURES))
                .hasSize(2)
                .allSatisfy(event -> assertThat(event).isInstanceOf(FindingOpened.class));
        assertThat(findings.all()).extracting(Finding::state).containsOnly(FindingState.OPEN);
        assertThat(findings.readVersion()).isEqualTo(1);
    }

    @Test
    void readingTheSameAgainChangesNothing() {
        read(1, CURES);

        assertThat(findings.read(1, List.of(CURES), BY_CATALOGUE)).isEqualTo(new Unchanged());
    }

    @Test
    void aReviewStandsAsLongAsTheWordsStand() {
        read(1, CURES);
        decide(findings.review(review(CURES, "Said of wounds.")));

        assertThat(read(2, CURES)).singleElement().isInstanceOf(FindingSeenAgain.class);
        assertThat(only().state()).isEqualTo(FindingState.DISMISSED);
        assertThat(only().version()).isEqualTo(2);
        assertThat(only().treatmentVersion()).isEqualTo(2);
    }

    @Test
    void wordsThatHaveLeftTheEntryAreGoneAndMayComeBack() {
        read(1, CURES);

        assertThat(read(2)).singleElement().isInstanceOf(FindingGone.class);
        assertThat(only().state()).isEqualTo(FindingState.GONE);
        assertThat(findings.review(review(CURES, null))).isEqualTo(new Refused(new WordsAreGone()));

        assertThat(read(3, CURES)).singleElement().isInstanceOf(FindingOpened.class);
        assertThat(only().version()).isEqualTo(3);
    }

    @Test
    void anOlderVersionReadLateChangesNothing() {
        read(1, CURES);
        read(2);

        assertThat(findings.read(1, List.of(CURES), BY_CATALOGUE)).isEqualTo(new Unchanged());
    }

    @Test
    void aReviewerConfirmsDismissesAndMayChangeTheirMind() {
        read(1, CURES);

        assertThat(decide(findings.review(review(CURES, null)))).singleElement().isInstanceOf(FindingConfirmed.class);
        assertThat(findings.review(review(CURES, null))).isEqualTo(new Unchanged());
        assertThat(decide(findings.review(review(CURES, "Quoted."))))
                .singleElement()
                .isInstanceOf(FindingDismissed.class);
        assertThat(only()).satisfies(finding -> {
            assertThat(finding.reason()).isEqualTo("Quoted.");
            assertThat(finding.by()).isEqualTo(BY_LEAD.by());
            assertThat(finding.at()).isEqualTo(BY_LEAD.at());
            assertThat(finding.version()).isEqualTo(3);
        });
    }

    @Test
    void refusesTheUnknownAndTheStale() {
        read(1, CURES);

        assertThat(findings.review(review(EVERYONE, null))).isEqualTo(new Refused(new UnknownFinding()));
        assertThat(findings.review(new ReviewFinding(CURES.id("mbsr"), version -> version == 7, null, BY_LEAD)))
                .isEqualTo(new Refused(new StaleVersion()));
    }

    @Test
    void aDismissalHasAReasonAndNothingElseHas() {
        read(1, CURES);

        assertThatThrownBy(() -> only().moved(FindingState.DISMISSED, BY_LEAD, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> only().moved(FindingState.CONFIRMED, BY_LEAD, "because"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Finding only() {
        assertThat(findings.all()).hasSize(1);
        return findings.all().getFirst();
    }

    private List<FindingEvent> read(long version, Sighting... sightings) {
        return decide(findings.read(version, List.of(sightings), BY_CATALOGUE));
    }

    private List<FindingEvent> decide(FindingsDecision decision) {
        assertThat(decision).isInstanceOf(Decided.class);
        List<FindingEvent> events = ((Decided) decision).events();
        findings = findings.after(events);
        return events;
    }
}
