package care.plumbline.treatments.catalogue;

import care.plumbline.treatments.catalogue.TreatmentDecision.Decided;
import care.plumbline.treatments.catalogue.TreatmentDecision.Refused;
import care.plumbline.treatments.catalogue.TreatmentDecision.Unchanged;
import care.plumbline.treatments.catalogue.TreatmentEvent.DraftDiscarded;
import care.plumbline.treatments.catalogue.TreatmentEvent.DraftPublished;
import care.plumbline.treatments.catalogue.TreatmentEvent.DraftSaved;
import care.plumbline.treatments.catalogue.TreatmentEvent.NewVersion;
import care.plumbline.treatments.catalogue.TreatmentEvent.ReviewNoticed;
import care.plumbline.treatments.catalogue.TreatmentEvent.TreatmentRetired;
import care.plumbline.treatments.catalogue.TreatmentEvent.VersionPublished;
import care.plumbline.treatments.catalogue.TreatmentRefusal.AlreadyRetired;
import care.plumbline.treatments.catalogue.TreatmentRefusal.ReferenceLine;
import care.plumbline.treatments.catalogue.TreatmentRefusal.StaleVersion;
import care.plumbline.treatments.catalogue.TreatmentRefusal.UnknownTreatment;
import care.plumbline.treatments.evidence.Expectation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/// A treatment of the catalogue with all its versions, oldest first.
///
/// @param draft the next version while it is being written
/// @param drafts how often a draft was saved so far
/// @param notice what was told last about sources that have to be read again
public record Treatment(
        String code,
        List<Version> versions,
        @Nullable Draft draft,
        long drafts,
        @Nullable ReviewNotice notice) {

    public Treatment {
        versions = List.copyOf(versions);
    }

    public static Treatment unknown(String code) {
        return new Treatment(code, List.of(), null, 0, null);
    }

    public Optional<Version> current() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }

    public Optional<Version> version(long number) {
        return versions.stream().filter(version -> version.number() == number).findFirst();
    }

    /// A shipped entry makes a version when it is new, or differs from what an older edition shipped. A window that
    /// this deployment has reviewed is kept; what it has retired stays retired, what it has written itself stays.
    public TreatmentDecision publish(PublishEntry request) {
        Version current = current().orElse(null);
        if (current == null) {
            return published(1, request.entry(), request.evidence().apply(request.entry()), request);
        }
        if (current.retired() || current.written() || current.edition() >= request.edition()) {
            return new Unchanged();
        }
        Entry entry = request.entry().keepingReviewedWindowOf(current.entry());
        List<Expectation> evidence = request.evidence().apply(entry);
        return entry.equals(current.entry()) && evidence.equals(current.evidence())
                ? new Unchanged()
                : published(current.number() + 1, entry, evidence, request);
    }

    /// The clinical lead's window takes the place of the shipped one; evidence is looked at around it.
    public TreatmentDecision review(ReviewWindow request) {
        return change(request.expected(), current -> {
            Entry entry = current.entry().with(request.window());
            return entry.equals(current.entry())
                    ? new Unchanged()
                    : new Decided(new VersionPublished(new Version(
                            current.number() + 1,
                            entry,
                            request.evidence().apply(entry),
                            false,
                            current.edition(),
                            request.recorded(),
                            current.own())));
        });
    }

    public TreatmentDecision retire(RetireTreatment request) {
        return change(
                request.expected(),
                current -> new Decided(new TreatmentRetired(new Version(
                        current.number() + 1,
                        current.entry(),
                        current.evidence(),
                        true,
                        current.edition(),
                        request.recorded(),
                        current.own()))));
    }

    public TreatmentDecision save(SaveDraft request) {
        return Drafting.save(this, request);
    }

    public TreatmentDecision discard(DiscardDraft request) {
        return Drafting.discard(this, request);
    }

    public TreatmentDecision publish(PublishDraft request) {
        return Drafting.publish(this, request);
    }

    /// Others are told when something becomes overdue, when more does, and when nothing is any more.
    public TreatmentDecision lookForOverdue(LookForOverdue request) {
        Version current = current().filter(version -> !version.retired()).orElse(null);
        if (current == null) {
            return new Unchanged();
        }
        List<Overdue> overdue = current.entry().overdue(request.today());
        List<Overdue> told = notice == null ? List.of() : notice.overdue();
        if (overdue.equals(told)) {
            return new Unchanged();
        }
        long number = notice == null ? 1 : notice.number() + 1;
        return new Decided(new ReviewNoticed(new ReviewNotice(number, current.number(), overdue, request.now())));
    }

    /// What others have been told of it: every version, and what is overdue.
    public List<TreatmentEvent> told() {
        List<TreatmentEvent> told = new ArrayList<>();
        versions.forEach(
                version -> told.add(version.retired() ? new TreatmentRetired(version) : new VersionPublished(version)));
        if (notice != null) {
            told.add(new ReviewNoticed(notice));
        }
        return List.copyOf(told);
    }

    /// The only way to the next state.
    public Treatment after(TreatmentEvent event) {
        return switch (event) {
            case NewVersion made -> {
                List<Version> next = new ArrayList<>(versions);
                next.add(made.version());
                yield new Treatment(code, next, made instanceof DraftPublished ? null : draft, drafts, notice);
            }
            case DraftSaved(Draft saved) -> new Treatment(code, versions, saved, saved.revision(), notice);
            case DraftDiscarded _ -> new Treatment(code, versions, null, drafts, notice);
            case ReviewNoticed(ReviewNotice told) -> new Treatment(code, versions, draft, drafts, told);
        };
    }

    private TreatmentDecision change(LongPredicate expected, Function<Version, TreatmentDecision> decide) {
        Version current = current().orElse(null);
        if (current == null) {
            return new Refused(new UnknownTreatment());
        }
        if (!expected.test(current.number())) {
            return new Refused(new StaleVersion());
        }
        if (current.retired()) {
            return new Refused(new AlreadyRetired());
        }
        return current.entry().reference() ? new Refused(new ReferenceLine()) : decide.apply(current);
    }

    private static TreatmentDecision published(
            long number, Entry entry, List<Expectation> evidence, PublishEntry request) {
        return new Decided(new VersionPublished(
                new Version(number, entry, evidence, false, request.edition(), request.recorded(), null)));
    }
}
