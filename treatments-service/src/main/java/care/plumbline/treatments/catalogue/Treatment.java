package care.plumbline.treatments.catalogue;

import care.plumbline.treatments.catalogue.TreatmentDecision.Decided;
import care.plumbline.treatments.catalogue.TreatmentDecision.Refused;
import care.plumbline.treatments.catalogue.TreatmentDecision.Unchanged;
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

/// A treatment of the catalogue with all its versions, oldest first.
public record Treatment(String code, List<Version> versions) {

    public Treatment {
        versions = List.copyOf(versions);
    }

    public static Treatment unknown(String code) {
        return new Treatment(code, List.of());
    }

    public Optional<Version> current() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }

    public Optional<Version> version(long number) {
        return versions.stream().filter(version -> version.number() == number).findFirst();
    }

    /// A shipped entry makes a version when it is new, or differs from what an older edition shipped. A window that
    /// this deployment has reviewed is kept; what it has retired stays retired.
    public TreatmentDecision publish(PublishEntry request) {
        Version current = current().orElse(null);
        if (current == null) {
            return published(1, request.entry(), request.evidence().apply(request.entry()), request);
        }
        if (current.retired() || current.edition() >= request.edition()) {
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
                            request.recorded())));
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
                        request.recorded()))));
    }

    /// The only way to the next state.
    public Treatment after(TreatmentEvent event) {
        List<Version> next = new ArrayList<>(versions);
        next.add(event.version());
        return new Treatment(code, next);
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
                new Version(number, entry, evidence, false, request.edition(), request.recorded())));
    }
}
