package care.plumbline.treatments.finding;

import care.plumbline.claims.ClaimGuard;
import care.plumbline.treatments.catalogue.Catalogue;
import care.plumbline.treatments.catalogue.CatalogueKeeping;
import care.plumbline.treatments.catalogue.Treatment;
import care.plumbline.treatments.catalogue.Version;
import care.plumbline.treatments.finding.FindingsDecision.Decided;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// Reading the catalogue's words, and reviewing what was found.
public final class ClaimReading {

    private final ClaimFindings kept;
    private final CatalogueTexts texts;
    private final ClaimGuard guard;
    private final Clock clock;

    /// The version of each treatment that this process has read: reading takes long, and finds the same again.
    private final Map<String, Long> hasRead = new ConcurrentHashMap<>();

    public ClaimReading(ClaimFindings kept, CatalogueTexts texts, ClaimGuard guard, Clock clock) {
        this.kept = kept;
        this.texts = texts;
        this.guard = guard;
        this.clock = clock;
    }

    /// Reads every current version that this process has not read. Safe to repeat: after a new release of the guard,
    /// and after a crash between a version and its reading.
    ///
    /// @return how many findings changed
    public int readAll(Catalogue catalogue) {
        return catalogue.all().stream()
                .filter(treatment -> !isRead(treatment))
                .mapToInt(this::read)
                .sum();
    }

    private boolean isRead(Treatment treatment) {
        Long read = hasRead.get(treatment.code());
        return read != null
                && treatment.current().filter(now -> now.number() == read).isPresent();
    }

    /// Reads the current version of a treatment. A retired one is read too: courses still go by it.
    ///
    /// @return how many findings changed
    public int read(Treatment treatment) {
        Version version = treatment.current().orElse(null);
        if (version == null) {
            return 0;
        }
        List<Sighting> sightings = sightings(version);
        Recording recording = recording(CatalogueKeeping.SHIPPED);
        FindingsResult result =
                sightings.isEmpty() && kept.find(treatment.code()).isEmpty()
                        ? new FindingsResult(new FindingsDecision.Unchanged(), Findings.unread(treatment.code()))
                        : kept.change(treatment.code(), known -> known.read(version.number(), sightings, recording));
        hasRead.put(treatment.code(), version.number());
        return result.decision() instanceof Decided(var events) ? events.size() : 0;
    }

    public FindingsResult review(String treatment, ReviewFinding request) {
        return kept.change(treatment, known -> known.review(request));
    }

    /// @param by subject of the reviewer
    public Recording recording(String by) {
        return new Recording(clock.instant().truncatedTo(ChronoUnit.MILLIS), by);
    }

    private List<Sighting> sightings(Version version) {
        BestEvidence evidence = BestEvidence.of(version.entry());
        return texts.of(version).stream()
                .filter(text -> guard.languages().contains(text.language()))
                .flatMap(text -> Stream.concat(claims(text), evidence.exceededBy(text, guard)))
                .toList();
    }

    private Stream<Sighting> claims(PlacedText text) {
        return guard.read(text.text(), text.language()).stream()
                .map(claim -> new Sighting(
                        text.place(),
                        text.language(),
                        claim.rule().code(),
                        claim.quoted(),
                        RuleWords.of(claim.rule())));
    }
}
