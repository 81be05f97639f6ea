package care.plumbline.treatments.catalogue.file;

import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.measures.Measures;
import care.plumbline.treatments.catalogue.Cast;
import care.plumbline.treatments.catalogue.Edition;
import care.plumbline.treatments.catalogue.Entry;
import care.plumbline.treatments.catalogue.Language;
import care.plumbline.treatments.catalogue.Options;
import care.plumbline.treatments.catalogue.PlainText;
import care.plumbline.treatments.catalogue.Responders;
import care.plumbline.treatments.catalogue.Version;
import care.plumbline.treatments.evidence.Arm;
import care.plumbline.treatments.evidence.Effect;
import care.plumbline.treatments.evidence.EvidenceRule;
import care.plumbline.treatments.evidence.Expectation;
import care.plumbline.treatments.evidence.Group;
import care.plumbline.treatments.evidence.Provenance;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/// The catalogue that ships, and what the evidence expects by it.
class ShippedCatalogueTest {

    private static final Edition SHIPPED = new CatalogueFiles(Measures.standard()).shipped();

    private final EvidenceRule rule = new EvidenceRule(Measures.standard());

    @Test
    void has36EntriesOf28ToStartFrom() {
        assertThat(SHIPPED.entries()).hasSize(36);
        assertThat(SHIPPED.entries().stream().filter(Entry::core)).hasSize(28);
        assertThat(SHIPPED.reference().code()).isEqualTo("natural-course");
    }

    @Test
    void shipsNoFigureThatWasOnlyRemembered() {
        assertThat(SHIPPED.entries())
                .flatMap(Entry::effects)
                .hasSize(111)
                .extracting(Effect::provenance)
                .doesNotContain(Provenance.UNVERIFIED);
        assertThat(SHIPPED.entries())
                .flatMap(Entry::arms)
                .hasSize(72)
                .extracting(Arm::provenance)
                .doesNotContain(Provenance.UNVERIFIED);
        assertThat(SHIPPED.entries())
                .flatMap(Entry::responders)
                .extracting(Responders::provenance)
                .doesNotContain(Provenance.UNVERIFIED);
    }

    @Test
    void marksWhatIsConventionOrRemembered() {
        assertThat(entry("tens").judgingWindow().provenance()).isEqualTo(Provenance.UNVERIFIED);
        assertThat(entry("tens").typicalCourse().provenance()).isEqualTo(Provenance.UNVERIFIED);
        assertThat(entry("exercise-general").judgingWindow().provenance()).isEqualTo(Provenance.VERIFIED);
    }

    @Test
    void knowsWhoWasNotTreated() {
        assertThat(entry("acupuncture").arms().stream()
                        .filter(arm -> arm.source().contains("SIMULATED"))
                        .map(Arm::group))
                .containsExactly(Group.PLACEBO);
        assertThat(SHIPPED.reference().arms().stream()
                        .filter(arm -> arm.group().untreated())
                        .map(Arm::source))
                .hasSize(7)
                .noneMatch(source -> source.matches("(?i).*(placebo|subacute|book|advice|control group).*"));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/care/plumbline/treatments/evidence/expectations.csv", nullValues = "-")
    void expectsWhatTheEvidenceShows(
            String code,
            String measure,
            BigDecimal mean,
            @Nullable BigDecimal deviation,
            @Nullable BigDecimal error,
            @Nullable Integer n,
            @Nullable Integer weeks,
            String basis,
            int parts) {
        Expectation expected = expectation(code, measure);

        assertThat(expected.mean()).isEqualByComparingTo(mean);
        same(expected.standardDeviation(), deviation);
        same(expected.standardError(), error);
        assertThat(expected.n()).isEqualTo(n);
        assertThat(expected.weeks()).isEqualTo(weeks);
        assertThat(expected.basis()).hasToString(basis);
        assertThat(expected.parts()).hasSize(parts);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/care/plumbline/treatments/evidence/not-stated.csv")
    void saysWhyItExpectsNothing(String code, String measure, String words) {
        Expectation expected = expectation(code, measure);

        assertThat(expected.stated()).isFalse();
        assertThat(expected.reason()).contains(words);
    }

    @ParameterizedTest
    @CsvSource({"spinal-manipulation,von-korff-pain-100", "mbsr,pcs", "walking-programme,nrs-pain"})
    void holdsNothingWhereNothingIsPublished(String code, String measure) {
        assertThat(expectations(code)).extracting(Expectation::measure).doesNotContain(measure);
    }

    @Test
    void everyEntryIsWrittenInEveryLanguage() {
        assertThat(SHIPPED.entries()).allSatisfy(entry -> {
            assertThat(entry.texts()).extracting(PlainText::language).containsExactly(Language.EN, Language.ES);
            PlainText english = entry.texts().getFirst();
            PlainText spanish = entry.texts().getLast();
            assertThat(spanish.whatToExpect()).isNotEqualTo(english.whatToExpect());
            assertThat(entry.passages()).hasSizeGreaterThan(13);
        });
        assertThat(SHIPPED.entries().stream().map(entry -> entry.name(Language.ES)))
                .doesNotHaveDuplicates();
    }

    /// A share is printed only where the entry holds it; else the text says that it is not known.
    @Test
    void everyTreatmentSaysWhatIsKnownOfThoseWhoDidNotBenefit() {
        assertThat(SHIPPED.entries().stream().filter(entry -> !entry.reference()))
                .allSatisfy(entry -> {
                    String english = entry.texts().getFirst().whatToExpect();
                    assertThat(english).as(entry.code()).containsPattern("did not|not known|no more");
                    if (!entry.responders().isEmpty()) {
                        assertThat(english).as(entry.code()).containsPattern("\\d+ of 100 (did not|people)");
                    }
                });
    }

    @Test
    void saysWhereEvidenceIsIndirect() {
        assertThat(expectation("lumbar-support", "vas-pain-100").indirect()).isEqualTo("subacute pain");
        assertThat(expectation("opioid", "nrs-pain").indirect()).isEqualTo("chronic pain, not only of the back");
        assertThat(expectation("exercise-general", "nrs-pain").indirect()).isNull();
        assertThat(entry("epidural-steroid").responders())
                .allSatisfy(one -> assertThat(one.condition()).isEqualTo("pain radiating into the leg"));
    }

    @Test
    void everyVerifiedSourceSaysWhenItWasRead() {
        assertThat(SHIPPED.entries())
                .flatMap(Entry::sources)
                .allSatisfy(source ->
                        assertThat(source.read() != null).isEqualTo(source.provenance() == Provenance.VERIFIED));
        assertThat(SHIPPED.entries())
                .flatMap(Entry::effects)
                .allSatisfy(effect -> assertThat(effect.read()).isNotNull());
    }

    @Test
    void oneCircumstanceHasOneWording() {
        assertThat(SHIPPED.entries().stream()
                        .flatMap(entry -> entry.contraindications().stream())
                        .map(one -> one.code() + one.en() + one.es())
                        .distinct())
                .hasSameSizeAs(Options.circumstances(SHIPPED.entries().stream()
                        .map(entry -> new Version(1, entry, List.of(), false, 1, Cast.by("catalogue", "shipped"), null))
                        .toList()));
    }

    @Test
    void keepsCautionsWhereTheFigureIsUsed() {
        assertThat(expectation("nsaid", "vas-pain-100").parts().getFirst().note())
                .contains("the fall is flattered");
        assertThat(expectation("lumbar-support", "vas-pain-100")
                        .parts()
                        .getFirst()
                        .source())
                .contains("subacute pain");
        assertThat(expectation("aquatic-exercise", "rmdq-24").parts().getFirst().source())
                .contains("mixed duration");
    }

    private Expectation expectation(String code, String measure) {
        return expectations(code).stream()
                .filter(one -> one.measure().equals(measure))
                .findFirst()
                .orElseThrow();
    }

    private List<Expectation> expectations(String code) {
        return rule.expectations(entry(code).evidence(), SHIPPED.reference().arms());
    }

    private static Entry entry(String code) {
        return SHIPPED.entries().stream()
                .filter(entry -> entry.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static void same(@Nullable BigDecimal value, @Nullable BigDecimal expected) {
        if (expected == null) {
            assertThat(value).isNull();
        } else {
            assertThat(value).isEqualByComparingTo(expected);
        }
    }
}
