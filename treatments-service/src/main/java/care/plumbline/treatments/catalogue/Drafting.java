package care.plumbline.treatments.catalogue;

import care.plumbline.treatments.catalogue.TreatmentDecision.Decided;
import care.plumbline.treatments.catalogue.TreatmentDecision.Refused;
import care.plumbline.treatments.catalogue.TreatmentDecision.Unchanged;
import care.plumbline.treatments.catalogue.TreatmentEvent.DraftDiscarded;
import care.plumbline.treatments.catalogue.TreatmentEvent.DraftPublished;
import care.plumbline.treatments.catalogue.TreatmentEvent.DraftSaved;
import care.plumbline.treatments.catalogue.TreatmentRefusal.AlreadyRetired;
import care.plumbline.treatments.catalogue.TreatmentRefusal.NotPublishable;
import care.plumbline.treatments.catalogue.TreatmentRefusal.OvertakenDraft;
import care.plumbline.treatments.catalogue.TreatmentRefusal.ReferenceLine;
import care.plumbline.treatments.catalogue.TreatmentRefusal.RevisionNotSaid;
import care.plumbline.treatments.catalogue.TreatmentRefusal.StaleVersion;
import care.plumbline.treatments.catalogue.TreatmentRefusal.UnknownTreatment;
import care.plumbline.treatments.evidence.Impossible;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/// The way of a draft: written, written again, published or given up.
final class Drafting {

    private Drafting() {}

    static TreatmentDecision save(Treatment treatment, SaveDraft request) {
        Draft draft = treatment.draft();
        TreatmentRefusal refusal = changeable(treatment);
        if (refusal == null) {
            refusal = draft == null ? first(request.expected()) : expected(draft, request.expected());
        }
        if (refusal == null && request.entry().reference()) {
            refusal = new ReferenceLine();
        }
        if (refusal != null) {
            return new Refused(refusal);
        }
        long base = treatment.current().map(Version::number).orElse(0L);
        return draft != null && draft.base() == base && draft.entry().equals(request.entry())
                ? new Unchanged()
                : new Decided(
                        new DraftSaved(new Draft(treatment.drafts() + 1, base, request.entry(), request.recorded())));
    }

    static TreatmentDecision discard(Treatment treatment, DiscardDraft request) {
        Draft draft = treatment.draft();
        if (draft == null) {
            return new Refused(new UnknownTreatment());
        }
        TreatmentRefusal refusal = expected(draft, request.expected());
        return refusal == null ? new Decided(new DraftDiscarded()) : new Refused(refusal);
    }

    static TreatmentDecision publish(Treatment treatment, PublishDraft request) {
        Draft draft = treatment.draft();
        if (draft == null) {
            return new Refused(new UnknownTreatment());
        }
        TreatmentRefusal refusal = changeable(treatment);
        if (refusal == null) {
            refusal = expected(draft, request.expected());
        }
        Version current = treatment.current().orElse(null);
        long base = current == null ? 0 : current.number();
        if (refusal == null && draft.base() != base) {
            refusal = new OvertakenDraft();
        }
        if (refusal == null) {
            refusal = unpublishable(draft.entry());
        }
        if (refusal != null) {
            return new Refused(refusal);
        }
        return new Decided(new DraftPublished(new Version(
                base + 1,
                draft.entry(),
                request.evidence().apply(draft.entry()),
                false,
                current == null ? 0 : current.edition(),
                request.recorded(),
                true)));
    }

    private static @Nullable TreatmentRefusal changeable(Treatment treatment) {
        Version current = treatment.current().orElse(null);
        if (current == null) {
            return null;
        }
        if (current.retired()) {
            return new AlreadyRetired();
        }
        return current.entry().reference() ? new ReferenceLine() : null;
    }

    /// Nothing is there yet that a revision could be of.
    private static @Nullable TreatmentRefusal first(@Nullable LongPredicate expected) {
        return expected == null ? null : new StaleVersion();
    }

    private static @Nullable TreatmentRefusal expected(Draft draft, @Nullable LongPredicate expected) {
        if (expected == null) {
            return new RevisionNotSaid();
        }
        return expected.test(draft.revision()) ? null : new StaleVersion();
    }

    private static @Nullable TreatmentRefusal unpublishable(Entry entry) {
        try {
            PublicationCheck.check(entry);
            return null;
        } catch (Impossible fault) {
            return new NotPublishable(fault);
        }
    }
}
