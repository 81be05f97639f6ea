package care.plumbline.treatments.card;

import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.measures.Measures;
import care.plumbline.treatments.catalogue.Cast;
import care.plumbline.treatments.catalogue.Catalogue;
import care.plumbline.treatments.catalogue.InMemoryCatalogue;
import care.plumbline.treatments.catalogue.Language;
import care.plumbline.treatments.catalogue.Version;
import care.plumbline.treatments.catalogue.file.CatalogueFiles;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Exercise on pain: 129 people got better by 2.3 points (spread 2.3) at 12 weeks.
class ExpectedResultsTest {

    private static final Measures MEASURES = Measures.standard();
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 1);

    private final Catalogue catalogue = new InMemoryCatalogue();

    @Test
    void keepsWhatIsSureOfStudiesApartFromWhatIsSureOfPeople() {
        ExpectedResult card = card(exercise(), "nrs-pain", null);

        assertThat(card.evidence().mean()).isEqualTo("2.3");
        assertThat(card.meanBand()).isEqualTo(new Band(new BigDecimal("1.9"), new BigDecimal("2.7")));
        assertThat(card.eightOfTen()).isEqualTo(new Band(new BigDecimal("-0.65"), new BigDecimal("5.25")));
        assertThat(card.score()).isNull();
    }

    @Test
    void tellsHowManyBenefitAndHowManyDoNot() {
        Benefit benefit = card(exercise(), "nrs-pain", null).benefit();

        assertThat(benefit).isEqualTo(new Benefit(new BigDecimal("2"), new BigDecimal("55"), new BigDecimal("45")));
    }

    @Test
    void fromABaselineBothCriteriaOfAnImportantChangeCount() {
        ExpectedResult card = card(exercise(), "nrs-pain", "8");

        assertThat(card.score()).isEqualTo("5.7");
        assertThat(card.scoreBand()).isEqualTo(new Band(new BigDecimal("2.75"), new BigDecimal("8.65")));
        assertThat(card.benefit())
                .isEqualTo(new Benefit(new BigDecimal("2.4"), new BigDecimal("48"), new BigDecimal("52")));
    }

    @Test
    void noScoreLeavesTheMeasure() {
        ExpectedResult card = card(exercise(), "nrs-pain", "1");

        assertThat(card.score()).isEqualTo("0");
        assertThat(card.scoreBand()).isEqualTo(new Band(new BigDecimal("0"), new BigDecimal("1.65")));
    }

    @Test
    void saysWhyItExpectsNothing() {
        ExpectedResult card = card(exercise(), "pcs", null);

        assertThat(card.evidence().reason()).isEqualTo("Nothing published is held for this measure.");
        assertThat(card.benefit()).isNull();
        assertThat(CardWords.of(card, Language.EN)).first().asString().contains("gives no number");
    }

    @Test
    void showsResultsOfThisDeploymentWhereThereAreAny() {
        OwnResult own = new OwnResult(
                23,
                new BigDecimal("1.8"),
                null,
                null,
                new BigDecimal("43"),
                new BigDecimal("57"),
                null,
                null,
                "as expected",
                Instant.EPOCH);
        ExpectedResult card = new ExpectedResults(
                        (treatment, measure) -> treatment.equals("exercise-general") && measure.equals("nrs-pain")
                                ? Optional.of(own)
                                : Optional.empty())
                .of(exercise(), MEASURES.find("nrs-pain").orElseThrow(), null, TODAY);

        assertThat(CardWords.of(card, Language.EN))
                .contains("Here, 23 people got better by 1.8 points on average; 57 of 100 did not improve by an amount"
                        + " that matters.");
    }

    @Test
    void isWrittenInBothLanguages() {
        ExpectedResult card = card(exercise(), "nrs-pain", "8");

        assertThat(CardWords.of(card, Language.EN))
                .contains(
                        "Counted in a study (a trial, 12 weeks): 57.5 of 100 did not benefit, 42.5 did. Benefit meant:"
                                + " pain better by 30 %.",
                        "Worked out, not counted: about 52 of 100 do not get better by 2.4 points, the amount that"
                                + " matters to most people; about 48 do.",
                        "It cannot be judged before week 6; from week 12 on one can tell.",
                        "How sure this is: moderate certainty.",
                        "There are no results of our own patients to show yet.");
        assertThat(CardWords.of(card, Language.ES))
                .hasSameSizeAs(CardWords.of(card, Language.EN))
                .contains(
                        "Contado en un estudio (a trial, 12 weeks): 57,5 de cada 100 no se beneficiaron y 42,5 sí."
                                + " Beneficio significaba: pain better by 30 %.",
                        "No se puede juzgar antes de la semana 6; desde la semana 12 ya se puede saber.");
    }

    @Test
    void saysThatSourcesAreOverdueAndEvidenceIsIndirect() {
        ExpectedResult old = new ExpectedResults((_, _) -> Optional.empty())
                .of(exercise(), MEASURES.find("nrs-pain").orElseThrow(), null, LocalDate.of(2025, 1, 1));
        assertThat(old.overdue()).hasSize(1);
        assertThat(CardWords.of(old, Language.EN)).anyMatch(words -> words.contains("may be out of date"));

        ExpectedResult belt = card(shipped("lumbar-support"), "vas-pain-100", null);
        assertThat(belt.evidence().indirect()).isEqualTo("subacute pain");
        assertThat(CardWords.of(belt, Language.ES)).anyMatch(words -> words.contains("indirectos"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyShippedEntryHasACardOnEveryMeasureThatSaysHowManyDoNotBenefit(Language language) {
        Cast.keeping(catalogue).take(new CatalogueFiles(MEASURES).shipped());
        for (Version version : catalogue.present()) {
            for (var measure : MEASURES.all()) {
                ExpectedResult card = new ExpectedResults((_, _) -> Optional.empty()).of(version, measure, null, TODAY);
                assertThat(String.join(" ", CardWords.of(card, language)))
                        .as(version.entry().code())
                        .containsAnyOf("of 100", "de cada 100")
                        .doesNotContain("null");
            }
        }
    }

    private Version exercise() {
        Cast.keeping(catalogue).take(Cast.edition(1, Cast.exercise()));
        return catalogue.find("exercise-general").orElseThrow().current().orElseThrow();
    }

    private Version shipped(String code) {
        Catalogue full = new InMemoryCatalogue();
        Cast.keeping(full).take(new CatalogueFiles(MEASURES).shipped());
        return full.find(code).orElseThrow().current().orElseThrow();
    }

    private static ExpectedResult card(Version version, String measure, @Nullable String baseline) {
        return new ExpectedResults((_, _) -> Optional.empty())
                .of(
                        version,
                        MEASURES.find(measure).orElseThrow(),
                        baseline == null ? null : new BigDecimal(baseline),
                        TODAY);
    }
}
