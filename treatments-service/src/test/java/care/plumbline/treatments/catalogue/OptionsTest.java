package care.plumbline.treatments.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.treatments.catalogue.Options.Asked;
import care.plumbline.treatments.catalogue.Options.Reason;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OptionsTest {

    private final Catalogue catalogue = new InMemoryCatalogue();

    @BeforeEach
    void takeTheEdition() {
        Cast.keeping(catalogue).take(Cast.edition(1, Cast.mbsr(), Cast.exercise()));
    }

    @Test
    void everyTreatmentIsOpenAtFirstAndTheNaturalCourseIsNone() {
        Options options = options(null, Set.of(), Set.of(), Set.of());

        assertThat(open(options)).containsExactly("exercise-general", "mbsr");
        assertThat(options.leftOut()).isEmpty();
    }

    @Test
    void saysWhyOthersAreLeftOut() {
        Options options =
                options(GoalKind.COPING, Set.of("exercise-general", "heard-of"), Set.of("mbsr"), Set.of("fracture"));

        assertThat(options.open()).isEmpty();
        assertThat(options.leftOut())
                .satisfiesExactly(
                        exercise -> {
                            assertThat(exercise.reasons())
                                    .containsExactly(Reason.TRIED, Reason.CONTRAINDICATED, Reason.OTHER_GOALS);
                            assertThat(exercise.rulingOut())
                                    .extracting(Contraindication::code)
                                    .containsExactly("fracture");
                        },
                        mbsr -> assertThat(mbsr.reasons()).containsExactly(Reason.DISCUSSED, Reason.CONTRAINDICATED));
    }

    @Test
    void whatAsksForCautionStaysOpenAndSaysSo() {
        Options options = options(GoalKind.COPING, Set.of(), Set.of(), Set.of("pregnancy"));

        assertThat(options.open()).singleElement().satisfies(mbsr -> {
            assertThat(mbsr.version().entry().code()).isEqualTo("mbsr");
            assertThat(mbsr.cautions()).extracting(Contraindication::code).containsExactly("pregnancy");
        });
    }

    @Test
    void knowsTheCircumstancesOfTheCatalogue() {
        assertThat(Options.circumstances(catalogue.present())).containsExactly("fracture", "pregnancy");
    }

    private Options options(
            @Nullable GoalKind kind, Set<String> tried, Set<String> discussed, Set<String> circumstances) {
        return Options.of(new Asked(kind, tried, discussed, circumstances), catalogue.present());
    }

    private static List<String> open(Options options) {
        return options.open().stream().map(one -> one.version().entry().code()).toList();
    }
}
