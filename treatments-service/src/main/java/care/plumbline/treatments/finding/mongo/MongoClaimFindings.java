package care.plumbline.treatments.finding.mongo;

import care.plumbline.delivery.AggregateStore;
import care.plumbline.delivery.Announcer;
import care.plumbline.delivery.DocumentStores;
import care.plumbline.delivery.OutgoingEvent;
import care.plumbline.delivery.Write;
import care.plumbline.treatments.finding.ClaimFindings;
import care.plumbline.treatments.finding.Finding;
import care.plumbline.treatments.finding.FindingEvent;
import care.plumbline.treatments.finding.FindingEvent.FindingSeenAgain;
import care.plumbline.treatments.finding.Findings;
import care.plumbline.treatments.finding.FindingsDecision;
import care.plumbline.treatments.finding.FindingsDecision.Decided;
import care.plumbline.treatments.finding.FindingsDecision.Refused;
import care.plumbline.treatments.finding.FindingsDecision.Unchanged;
import care.plumbline.treatments.finding.FindingsResult;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// One document per treatment, `_id` is its code; what others are to be told leaves with the write.
@Component
final class MongoClaimFindings implements ClaimFindings {

    private final AggregateStore<FindingsDocument> documents;
    private final Announcer<Finding, Findings> announcer;

    MongoClaimFindings(DocumentStores stores, Announcer<Finding, Findings> announcer) {
        this.announcer = announcer;
        this.documents = stores.aggregates("claim-findings", FindingsDocument.class, this::present);
    }

    @Override
    public Optional<Findings> find(String treatment) {
        return documents.find(treatment).map(FindingsDocument::findings);
    }

    @Override
    public List<Findings> page(@Nullable String after, int limit) {
        return documents.page(after, limit).stream()
                .map(entry -> entry.state().findings())
                .toList();
    }

    @Override
    public FindingsResult change(String treatment, Function<Findings, FindingsDecision> decide) {
        return documents.change(
                treatment,
                found -> write(
                        found.map(FindingsDocument::findings).orElseGet(() -> Findings.unread(treatment)), decide),
                done -> new FindingsResult(new Unchanged(), done.findings()));
    }

    private Write<FindingsDocument, FindingsResult> write(
            Findings before, Function<Findings, FindingsDecision> decide) {
        FindingsDecision decision = decide.apply(before);
        return switch (decision) {
            case Refused _, Unchanged _ -> Write.nothing(new FindingsResult(decision, before));
            case Decided(List<FindingEvent> events) -> {
                Findings after = before.after(events);
                List<Finding> news = events.stream()
                        .filter(event -> !(event instanceof FindingSeenAgain))
                        .map(FindingEvent::finding)
                        .toList();
                yield Write.of(
                        FindingsDocument.of(after),
                        announcer.announce(news, after),
                        new FindingsResult(decision, after));
            }
        };
    }

    /// Every finding is an entity of its own.
    private List<OutgoingEvent> present(FindingsDocument document) {
        Findings findings = document.findings();
        return announcer.announce(findings.all(), findings);
    }
}
