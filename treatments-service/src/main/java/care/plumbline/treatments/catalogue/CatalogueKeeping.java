package care.plumbline.treatments.catalogue;

import care.plumbline.treatments.catalogue.TreatmentDecision.Decided;
import care.plumbline.treatments.evidence.Arm;
import care.plumbline.treatments.evidence.EvidenceRule;
import care.plumbline.treatments.evidence.Expectation;
import care.plumbline.treatments.evidence.JudgingWindow;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongPredicate;

/// Keeping the catalogue: the shipped edition comes in, the clinical lead sets windows and retires treatments.
public final class CatalogueKeeping {

    /// Author of what the product ships.
    public static final String SHIPPED = "catalogue";

    private final Catalogue catalogue;
    private final EvidenceRule rule;
    private final Clock clock;

    public CatalogueKeeping(Catalogue catalogue, EvidenceRule rule, Clock clock) {
        this.catalogue = catalogue;
        this.rule = rule;
        this.clock = clock;
    }

    /// Brings the catalogue up to the edition. Safe to repeat, and from several replicas at once.
    ///
    /// @return how many versions were made
    public int take(Edition edition) {
        Recorded recorded = recorded(SHIPPED, "Edition " + edition.number() + " of the catalogue.");
        var evidence = evidence(edition.reference().arms());
        int made = 0;
        for (Entry entry : edition.entries()) {
            PublishEntry request = new PublishEntry(entry, edition.number(), evidence, recorded);
            TreatmentResult result = catalogue.change(entry.code(), known -> known.publish(request));
            made += result.decision() instanceof Decided ? 1 : 0;
        }
        return made;
    }

    /// @param expected the version the window is meant for
    public TreatmentResult review(String code, JudgingWindow window, LongPredicate expected, Recorded recorded) {
        ReviewWindow request = new ReviewWindow(window, expected, evidence(naturalCourse()), recorded);
        return catalogue.change(code, known -> known.review(request));
    }

    /// @param expected the version that is retired
    public TreatmentResult retire(String code, LongPredicate expected, Recorded recorded) {
        RetireTreatment request = new RetireTreatment(expected, recorded);
        return catalogue.change(code, known -> known.retire(request));
    }

    /// @param by subject of the author
    public Recorded recorded(String by, String reason) {
        return new Recorded(clock.instant().truncatedTo(ChronoUnit.MILLIS), by, reason);
    }

    /// The natural course itself has no expectation: it is no treatment.
    private Function<Entry, List<Expectation>> evidence(List<Arm> naturalCourse) {
        return entry -> entry.reference() ? List.of() : rule.expectations(entry.evidence(), naturalCourse);
    }

    private List<Arm> naturalCourse() {
        return catalogue.all().stream()
                .flatMap(treatment -> treatment.current().stream())
                .map(Version::entry)
                .filter(Entry::reference)
                .flatMap(entry -> entry.arms().stream())
                .toList();
    }
}
