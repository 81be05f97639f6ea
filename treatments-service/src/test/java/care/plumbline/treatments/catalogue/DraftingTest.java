package care.plumbline.treatments.catalogue;

import static care.plumbline.treatments.catalogue.Cast.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.plumbline.treatments.catalogue.TreatmentDecision.Decided;
import care.plumbline.treatments.catalogue.TreatmentDecision.Refused;
import care.plumbline.treatments.catalogue.TreatmentDecision.Unchanged;
import care.plumbline.treatments.catalogue.TreatmentRefusal.AlreadyRetired;
import care.plumbline.treatments.catalogue.TreatmentRefusal.NotPublishable;
import care.plumbline.treatments.catalogue.TreatmentRefusal.OvertakenDraft;
import care.plumbline.treatments.catalogue.TreatmentRefusal.ReferenceLine;
import care.plumbline.treatments.catalogue.TreatmentRefusal.RevisionNotSaid;
import care.plumbline.treatments.catalogue.TreatmentRefusal.StaleVersion;
import care.plumbline.treatments.catalogue.TreatmentRefusal.UnknownTreatment;
import care.plumbline.treatments.evidence.Impossible;
import care.plumbline.treatments.evidence.JudgingWindow;
import care.plumbline.treatments.evidence.Provenance;
import java.util.List;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Draft, published, retired.
class DraftingTest {

    private static final Entry WRITTEN =
            Cast.mbsr().with(new JudgingWindow(10, 20, "Written by the clinical lead.", Provenance.REVIEWED));

    private final Catalogue catalogue = new InMemoryCatalogue();
    private final CatalogueKeeping keeping = Cast.keeping(catalogue);

    @BeforeEach
    void takeTheEdition() {
        keeping.take(Cast.edition(1, Cast.mbsr()));
    }

    @Test
    void aDraftIsNoVersionUntilItIsPublished() {
        Treatment saved = save(WRITTEN, null).treatment();

        assertThat(saved.draft()).isEqualTo(new Draft(1, 1, WRITTEN, by("lead", "written")));
        assertThat(saved.versions()).hasSize(1);
        assertThat(saved.told()).hasSize(1);

        Treatment published = publish(1).treatment();

        assertThat(published.draft()).isNull();
        assertThat(published.current()).hasValueSatisfying(version -> {
            assertThat(version.number()).isEqualTo(2);
            assertThat(version.entry()).isEqualTo(WRITTEN);
            assertThat(version.recorded()).isEqualTo(by("lead", "ready"));
            assertThat(version.written()).isTrue();
        });
        assertThat(published.version(1).orElseThrow().entry()).isEqualTo(Cast.mbsr());
    }

    @Test
    void aNewTreatmentBeginsAsADraft() {
        assertThat(save(Cast.exercise(), null).decision()).isInstanceOf(Decided.class);
        assertThat(catalogue.present())
                .extracting(version -> version.entry().code())
                .doesNotContain("exercise-general");

        Treatment published = keeping.publish("exercise-general", _ -> true, by("lead", "ready"))
                .treatment();

        assertThat(published.current().orElseThrow().number()).isEqualTo(1);
        assertThat(published.current().orElseThrow().evidence("nrs-pain")).isPresent();
    }

    @Test
    void aRevisionIsSavedOverTheOneItWasMadeFor() {
        save(WRITTEN, null);

        assertThat(save(Cast.mbsr(), null).decision()).isEqualTo(new Refused(new RevisionNotSaid()));
        assertThat(save(Cast.mbsr(), number -> number == 7).decision()).isEqualTo(new Refused(new StaleVersion()));
        assertThat(save(WRITTEN, number -> number == 1).decision()).isEqualTo(new Unchanged());
        assertThat(save(Cast.mbsr(), number -> number == 1).treatment().draft())
                .extracting(Draft::revision)
                .isEqualTo(2L);
        assertThat(publish(1).decision()).isEqualTo(new Refused(new StaleVersion()));
    }

    @Test
    void aDraftThatWasOvertakenIsNotPublished() {
        save(WRITTEN, null);
        keeping.review("mbsr", Cast.REVIEWED, _ -> true, by("lead", "later"));

        assertThat(publish(1).decision()).isEqualTo(new Refused(new OvertakenDraft()));

        save(WRITTEN, number -> number == 1);
        assertThat(publish(2).treatment().versions()).hasSize(3);
    }

    @Test
    void aDraftIsGivenUp() {
        save(WRITTEN, null);

        assertThat(keeping.discard("mbsr", number -> number == 7).decision())
                .isEqualTo(new Refused(new StaleVersion()));
        assertThat(keeping.discard("mbsr", number -> number == 1).treatment().draft())
                .isNull();
        assertThat(keeping.discard("mbsr", _ -> true).decision()).isEqualTo(new Refused(new UnknownTreatment()));
        assertThat(publish(1).decision()).isEqualTo(new Refused(new UnknownTreatment()));
        assertThat(save(WRITTEN, number -> number == 1).decision()).isEqualTo(new Refused(new StaleVersion()));
        assertThat(save(WRITTEN, null).treatment().draft())
                .extracting(Draft::revision)
                .isEqualTo(2L);
    }

    @Test
    void nothingIsPublishedThatLacksATextInOneLanguage() {
        save(withTexts(WRITTEN, List.of(WRITTEN.texts().getFirst())), null);

        assertThat(publish(1).decision())
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal()).isInstanceOfSatisfying(NotPublishable.class, not -> {
                            assertThat(not.fault().member()).isEqualTo("texts");
                            assertThat(not.fault().rule()).isEqualTo("every-language");
                        }));
    }

    @Test
    void aFigureThatDoesNotFitItsMeasureIsNotEvenSaved() {
        Entry wide = Cast.exercise();
        assertThatThrownBy(() -> keeping.save(Cast.withImprovement(wide, "11"), null, by("lead", "written")))
                .isInstanceOfSatisfying(Impossible.class, fault -> {
                    assertThat(fault.member()).isEqualTo("arms[0].measure");
                    assertThat(fault.rule()).isEqualTo("within-range");
                });
    }

    @Test
    void theNaturalCourseAndWhatIsRetiredAreNotWritten() {
        assertThat(save(Cast.naturalCourse(), null).decision()).isEqualTo(new Refused(new ReferenceLine()));
        keeping.retire("mbsr", _ -> true, by("lead", "not offered"));
        assertThat(save(WRITTEN, null).decision()).isEqualTo(new Refused(new AlreadyRetired()));
    }

    @Test
    void whatThisDeploymentWroteIsKeptWhenANewEditionComes() {
        save(WRITTEN, null);
        publish(1);

        assertThat(keeping.take(Cast.edition(2, Cast.mbsr()))).isZero();
        assertThat(catalogue.find("mbsr").orElseThrow().current().orElseThrow().entry())
                .isEqualTo(WRITTEN);
    }

    private TreatmentResult save(Entry entry, @Nullable LongPredicate expected) {
        return keeping.save(entry, expected, by("lead", "written"));
    }

    private TreatmentResult publish(long revision) {
        return keeping.publish("mbsr", number -> number == revision, by("lead", "ready"));
    }

    private static Entry withTexts(Entry entry, List<PlainText> texts) {
        return new Entry(
                entry.code(),
                entry.name(),
                entry.alsoKnownAs(),
                entry.kind(),
                entry.specialties(),
                entry.core(),
                entry.about(),
                entry.typicalCourse(),
                entry.judgingWindow(),
                entry.certainty(),
                entry.arms(),
                entry.effects(),
                entry.responders(),
                entry.harms(),
                entry.guidelines(),
                entry.sources(),
                entry.course(),
                entry.certaintyLevel(),
                entry.practice(),
                texts);
    }
}
