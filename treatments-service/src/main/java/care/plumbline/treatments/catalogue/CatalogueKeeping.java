package care.plumbline.treatments.catalogue;

import care.plumbline.measures.Measures;
import care.plumbline.treatments.catalogue.TreatmentDecision.Decided;
import care.plumbline.treatments.evidence.Arm;
import care.plumbline.treatments.evidence.EvidenceRule;
import care.plumbline.treatments.evidence.Expectation;
import care.plumbline.treatments.evidence.JudgingWindow;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/// Keeping the catalogue: the shipped edition comes in, the clinical lead sets windows, writes entries and retires
/// treatments, and sources that grow old are noticed.
public final class CatalogueKeeping {

    /// Author of what the product ships.
    public static final String SHIPPED = "catalogue";

    private final Catalogue catalogue;
    private final MeasureCheck check;
    private final EvidenceRule rule;
    private final Clock clock;

    /// @param clock in the zone whose day it is
    public CatalogueKeeping(Catalogue catalogue, Measures measures, Clock clock) {
        this.catalogue = catalogue;
        this.check = new MeasureCheck(measures);
        this.rule = new EvidenceRule(measures);
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

    /// Writes the next version of an entry down; it may be of a new treatment.
    ///
    /// @param expected the revision it is meant for; null for a first draft
    /// @throws care.plumbline.treatments.evidence.Impossible where a figure is not on its measure
    public TreatmentResult save(Entry entry, @Nullable LongPredicate expected, Recorded recorded) {
        check.check(entry);
        SaveDraft request = new SaveDraft(entry, expected, recorded);
        return catalogue.change(entry.code(), known -> known.save(request));
    }

    /// @param expected the revision that is given up
    public TreatmentResult discard(String code, LongPredicate expected) {
        return catalogue.change(code, known -> known.discard(new DiscardDraft(expected)));
    }

    /// @param expected the revision that is published
    public TreatmentResult publish(String code, LongPredicate expected, Recorded recorded) {
        PublishDraft request = new PublishDraft(expected, evidence(naturalCourse()), recorded);
        return catalogue.change(code, known -> known.publish(request));
    }

    /// Tells others of sources that have to be read again. Safe to repeat, and from several replicas at once: what is
    /// told is kept with the entry, and only one of them stores it.
    ///
    /// @return how many entries there was something to tell about
    public int lookForOverdue() {
        LookForOverdue request = new LookForOverdue(today(), now());
        int told = 0;
        for (Treatment treatment : catalogue.all()) {
            if (treatment.lookForOverdue(request) instanceof Decided) {
                TreatmentResult result = catalogue.change(treatment.code(), known -> known.lookForOverdue(request));
                told += result.decision() instanceof Decided ? 1 : 0;
            }
        }
        return told;
    }

    /// The day it is here.
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /// @param by subject of the author
    public Recorded recorded(String by, String reason) {
        return new Recorded(now(), by, reason);
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
