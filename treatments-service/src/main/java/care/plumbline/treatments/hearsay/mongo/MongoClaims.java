package care.plumbline.treatments.hearsay.mongo;

import care.plumbline.delivery.AggregateStore;
import care.plumbline.delivery.Announcer;
import care.plumbline.delivery.DocumentStores;
import care.plumbline.delivery.OutgoingEvent;
import care.plumbline.delivery.Write;
import care.plumbline.treatments.hearsay.Claim;
import care.plumbline.treatments.hearsay.ClaimDecision;
import care.plumbline.treatments.hearsay.ClaimDecision.Decided;
import care.plumbline.treatments.hearsay.ClaimDecision.Refused;
import care.plumbline.treatments.hearsay.ClaimDecision.Unchanged;
import care.plumbline.treatments.hearsay.ClaimEvent;
import care.plumbline.treatments.hearsay.ClaimEvent.ClaimRecorded;
import care.plumbline.treatments.hearsay.ClaimEvent.ClaimWithdrawn;
import care.plumbline.treatments.hearsay.Claims;
import care.plumbline.treatments.hearsay.Heard;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// One document per treatment, `_id` is its code; what others are to be told leaves with the write.
@Component
final class MongoClaims implements Claims {

    private final AggregateStore<HeardDocument> documents;
    private final Announcer<ClaimEvent, Heard> announcer;

    MongoClaims(DocumentStores stores, Announcer<ClaimEvent, Heard> announcer) {
        this.announcer = announcer;
        this.documents = stores.aggregates("claims", HeardDocument.class, this::present);
    }

    @Override
    public Heard about(String treatment) {
        return documents.find(treatment).map(HeardDocument::heard).orElseGet(() -> Heard.nothing(treatment));
    }

    @Override
    public ClaimDecision change(String treatment, String claim, Function<Heard, ClaimDecision> decide) {
        return documents.change(
                treatment,
                found -> write(found.map(HeardDocument::heard).orElseGet(() -> Heard.nothing(treatment)), decide),
                done -> new Unchanged(done.heard().claim(claim).orElseThrow()));
    }

    private Write<HeardDocument, ClaimDecision> write(Heard before, Function<Heard, ClaimDecision> decide) {
        ClaimDecision decision = decide.apply(before);
        return switch (decision) {
            case Refused _, Unchanged _ -> Write.nothing(decision);
            case Decided(ClaimEvent event) -> {
                Heard after = before.after(event);
                yield Write.of(HeardDocument.of(after), announcer.announce(List.of(event), after), decision);
            }
        };
    }

    /// Every claim is an entity of its own.
    private List<OutgoingEvent> present(HeardDocument document) {
        Heard heard = document.heard();
        List<ClaimEvent> told = heard.claims().stream().map(MongoClaims::event).toList();
        return announcer.announce(told, heard);
    }

    private static ClaimEvent event(Claim claim) {
        return claim.withdrawn() == null ? new ClaimRecorded(claim) : new ClaimWithdrawn(claim);
    }
}
