package care.plumbline.treatments.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.measures.Measures;
import care.plumbline.treatments.catalogue.file.CatalogueFiles;
import care.plumbline.treatments.evidence.Certainty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueSearchTest {

    private final Catalogue catalogue = new InMemoryCatalogue();
    private final CatalogueKeeping keeping = Cast.keeping(catalogue);

    @BeforeEach
    void takeTheEdition() {
        keeping.take(Cast.edition(1, Cast.mbsr(), Cast.exercise()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mindfulness",
                "MINDFULNESS",
                "mindfullness",
                "mindfulnes",
                "mbsr",
                "stress",
                "Réduction",
                "psychological",
                "mindful stress",
                "redcution"
            })
    void findsByWordsEvenWhenTheyAreMistyped(String text) {
        assertThat(found(text, null, null, null, null)).containsExactly("mbsr");
    }

    @ParameterizedTest
    @ValueSource(strings = {"surgery", "mindfulness exercise", "mbxx", "xb", "mnidflness"})
    void findsNothingByOtherWords(String text) {
        assertThat(found(text, null, null, null, null)).isEmpty();
    }

    @Test
    void narrowsBySpecialtyKindMeasureAndCore() {
        assertThat(found(null, null, null, null, null)).containsExactly("exercise-general", "mbsr", "natural-course");
        assertThat(found(null, "primary-care", null, null, null)).containsExactly("exercise-general");
        assertThat(found(null, null, "nrs-pain", null, null)).containsExactly("exercise-general");
        assertThat(found(null, null, "rmdq-24", null, null)).isEmpty();
        assertThat(found(null, null, null, "psychological", null)).containsExactly("mbsr");
        assertThat(found(null, null, null, null, true)).containsExactly("exercise-general");
        assertThat(found(null, "psychology", null, null, true)).isEmpty();
    }

    @Test
    void narrowsByGoalKindCertaintyAndSelfCare() {
        assertThat(codes(new CatalogueSearch(null, null, null, null, null, GoalKind.COPING, null, null)))
                .containsExactly("mbsr");
        assertThat(codes(new CatalogueSearch(null, null, null, null, null, GoalKind.WORK, null, null)))
                .isEmpty();
        assertThat(codes(new CatalogueSearch(null, null, null, null, null, null, Certainty.MODERATE, null)))
                .hasSize(3);
        assertThat(codes(new CatalogueSearch(null, null, null, null, null, null, Certainty.HIGH, null)))
                .isEmpty();
        assertThat(codes(new CatalogueSearch(null, null, null, null, null, null, null, true)))
                .containsExactly("mbsr");
    }

    @Test
    void findsByTheNameInAnotherLanguage() {
        keeping.take(new CatalogueFiles(Measures.standard()).shipped());

        assertThat(found("ejercisio agua", null, null, null, null)).containsExactly("aquatic-exercise");
    }

    @Test
    void leavesOutWhatIsRetired() {
        keeping.retire("mbsr", _ -> true, Cast.by("lead", "not offered"));

        assertThat(found(null, null, null, null, null)).containsExactly("exercise-general", "natural-course");
    }

    private List<String> found(
            @Nullable String text,
            @Nullable String specialty,
            @Nullable String measure,
            @Nullable String kind,
            @Nullable Boolean core) {
        return codes(new CatalogueSearch(text, specialty, measure, kind, core, null, null, null));
    }

    private List<String> codes(CatalogueSearch search) {
        return search.in(catalogue).stream()
                .map(version -> version.entry().code())
                .toList();
    }
}
