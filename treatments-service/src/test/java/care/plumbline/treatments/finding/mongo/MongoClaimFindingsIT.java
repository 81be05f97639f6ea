package care.plumbline.treatments.finding.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.delivery.DocumentStores;
import care.plumbline.delivery.OutgoingEvent;
import care.plumbline.testkit.TestDatabase;
import care.plumbline.treatments.finding.ClaimFindings;
import care.plumbline.treatments.finding.ClaimFindingsContract;
import care.plumbline.treatments.finding.Finding;
import care.plumbline.treatments.finding.Findings;
import care.plumbline.treatments.finding.Seen;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MongoClaimFindingsIT extends ClaimFindingsContract {

    private final MongoDatabase database = TestDatabase.shared().freshDatabase();
    private final MongoClaimFindings findings = replica();
    private final MongoClaimFindings otherReplica = replica();

    @Override
    protected ClaimFindings findings() {
        return findings;
    }

    @Override
    protected ClaimFindings otherReplica() {
        return otherReplica;
    }

    @Test
    void everyStateLeavesItsAnnouncementButSeeingAgainDoesNot() {
        findings.change("mbsr", known -> known.read(1, List.of(Seen.CURES), Seen.BY_CATALOGUE));
        findings.change("mbsr", known -> known.read(2, List.of(Seen.CURES), Seen.BY_CATALOGUE));
        findings.change("mbsr", known -> known.review(Seen.review(Seen.CURES, null)));

        assertThat(stores().aggregates("claim-findings", FindingsDocument.class, _ -> List.of())
                        .pending("mbsr"))
                .extracting(OutgoingEvent::version)
                .containsExactly(1L, 2L);
    }

    private MongoClaimFindings replica() {
        return new MongoClaimFindings(stores(), MongoClaimFindingsIT::announce);
    }

    private DocumentStores stores() {
        return DocumentStores.unpublished(database, Clock.systemUTC());
    }

    private static List<OutgoingEvent> announce(List<Finding> news, Findings after) {
        return news.stream()
                .map(finding -> new OutgoingEvent(
                        "topic",
                        "type",
                        "treatment/" + after.treatment() + "/claim-finding/" + finding.id(),
                        after.treatment(),
                        finding.version(),
                        Instant.EPOCH,
                        new byte[] {'{', '}'}))
                .toList();
    }
}
