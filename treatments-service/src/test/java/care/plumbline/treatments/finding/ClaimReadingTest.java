package care.plumbline.treatments.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import care.plumbline.claims.ClaimGuard;
import care.plumbline.measures.Measures;
import care.plumbline.treatments.catalogue.Cast;
import care.plumbline.treatments.catalogue.Catalogue;
import care.plumbline.treatments.catalogue.CatalogueKeeping;
import care.plumbline.treatments.catalogue.InMemoryCatalogue;
import care.plumbline.treatments.catalogue.file.CatalogueFiles;
import care.plumbline.treatments.evidence.JudgingWindow;
import care.plumbline.treatments.evidence.Provenance;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimReadingTest {

    private final ClaimFindings findings = new InMemoryClaimFindings();
    private final ClaimReading reading = reading();
    private final Catalogue stored = new InMemoryCatalogue();
    private final Catalogue catalogue = new ReadCatalogue(stored, reading);
    private final CatalogueKeeping keeping = Cast.keeping(catalogue);

    /// As after a start.
    private ClaimReading reading() {
        return new ClaimReading(
                findings, new EntryTexts(), ClaimGuard.standard(), Clock.fixed(Cast.NOW, ZoneOffset.UTC));
    }

    @Test
    void theShippedCatalogueClaimsNothing() {
        keeping.take(new CatalogueFiles(Measures.standard()).shipped());

        assertThat(reading().readAll(catalogue)).isZero();
        assertThat(new WorkList(null).page(findings, null, 10)).isEmpty();
    }

    @Test
    void aNewVersionIsReadAndItsWordsQuoted() {
        keeping.take(Cast.edition(1, Cast.exercise()));
        review("It cures everybody.");

        assertThat(of("exercise-general"))
                .extracting(
                        finding -> finding.sighting().place(),
                        finding -> finding.sighting().rule(),
                        finding -> finding.sighting().quoted())
                .containsExactlyInAnyOrder(
                        tuple("judgingWindow.basis", "cure", "cures"),
                        tuple("judgingWindow.basis", "absolute", "cures everybody"));
        assertThat(of("exercise-general")).allSatisfy(finding -> {
            assertThat(finding.state()).isEqualTo(FindingState.OPEN);
            assertThat(finding.treatmentVersion()).isEqualTo(2);
            assertThat(finding.id()).matches("exercise-general\\.[0-9a-f]{12}");
        });
    }

    @Test
    void wordsThatAreCorrectedAreGone() {
        keeping.take(Cast.edition(1, Cast.exercise()));
        review("It cures.");
        review("It helps a little.");

        assertThat(of("exercise-general")).extracting(Finding::state).containsOnly(FindingState.GONE);
    }

    @Test
    void readingEverythingAgainChangesNothing() {
        keeping.take(Cast.edition(1, Cast.exercise()));
        review("It cures.");

        assertThat(reading().readAll(catalogue)).isZero();
    }

    @Test
    void whatACrashLeftUnreadIsReadAtTheNextStartAndOnce() {
        keeping.take(Cast.edition(1, Cast.exercise()));
        review("It cures.", stored);
        assertThat(of("exercise-general")).isEmpty();

        ClaimReading started = reading();
        assertThat(started.readAll(catalogue)).isEqualTo(1);
        assertThat(of("exercise-general")).hasSize(1);

        findings.change("exercise-general", known -> known.read(2, List.of(), started.recording("test")));
        assertThat(of("exercise-general")).extracting(Finding::state).containsOnly(FindingState.GONE);
        assertThat(started.readAll(catalogue)).as("read by this process").isZero();
        assertThat(reading().readAll(catalogue)).as("read by the next one").isEqualTo(1);
    }

    @Test
    void aVersionAfterTheOneThatWasReadIsRead() {
        keeping.take(Cast.edition(1, Cast.exercise()));
        review("It cures.", stored);

        assertThat(reading.readAll(catalogue)).isEqualTo(1);
    }

    /// Exercise of the cast: treated people gained 2.3 points of pain on average (no baseline is printed); 42.5 % got
    /// better.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Pain falls by 2 points.            |
            Pain falls by 2.3 points.          |
            Pain falls by 4 points.            | Says 4; the most that the entry's figures hold is 2.3 points of pain
            40 % of people improve.            |
            6 out of 10 people improve.        | Says 60; the most that the entry's figures hold is 42.5 percent of treated
            It means 60 % less pain.           | Says 60; the entry holds no figure of percent of their baseline
            It does not mean 60 % less pain.   |
            """)
    void numbersBeyondTheEntrysOwnEvidenceAreFound(String text, @Nullable String explanation) {
        keeping.take(Cast.edition(1, Cast.exercise()));
        review(text);

        List<Sighting> found =
                of("exercise-general").stream().map(Finding::sighting).toList();
        if (explanation == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).singleElement().satisfies(sighting -> {
                assertThat(sighting.rule()).isEqualTo(Sighting.BEYOND_EVIDENCE);
                assertThat(sighting.explanation()).startsWith(explanation);
            });
        }
    }

    @Test
    void aDefinitionOfWhatWasCountedIsNoEffect() {
        keeping.take(Cast.edition(1, Cast.exercise()));

        assertThat(of("exercise-general")).isEmpty();
    }

    private void review(String basis) {
        review(basis, catalogue);
    }

    private static void review(String basis, Catalogue catalogue) {
        Cast.keeping(catalogue)
                .review(
                        "exercise-general",
                        new JudgingWindow(6, 13, basis, Provenance.REVIEWED),
                        _ -> true,
                        Cast.by("lead", "A closer look."));
    }

    private List<Finding> of(String treatment) {
        return findings.find(treatment).map(Findings::all).orElse(List.of());
    }
}
