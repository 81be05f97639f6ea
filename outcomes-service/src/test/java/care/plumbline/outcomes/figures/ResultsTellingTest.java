package care.plumbline.outcomes.figures;

import static care.plumbline.outcomes.figures.Contributing.judged;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ResultsTellingTest {

    private static final Instant NOW = Instant.parse("2024-06-01T12:00:00Z");

    private final InMemoryFigures.View stored =
            new InMemoryFigures(InMemoryFigures.Fault.NONE).view(Interruptions.NONE);
    private final List<Results> told = new ArrayList<>();
    private final ResultsTelling telling = new ResultsTelling(stored, code -> Optional.of(Population.MBSR), this::tell);

    /// 1.4 on average with SD 0.8 from 20, beside 1.5 with a standard error of 0.2 that is published.
    @Test
    void ownResultsAreDrawnTowardsTheEvidence() {
        count(8, "7", "5");
        count(12, "7", "6");

        assertThat(telling.tell(NOW)).isEqualTo(2);

        Results mbsr = told.getFirst();
        assertThat(mbsr.code()).isEqualTo("mbsr");
        assertThat(mbsr.judged()).isEqualTo(20);
        Results.Drawn drawn = requireNonNull(mbsr.shrunken());
        assertThat(drawn.mean()).isBetween(requireNonNull(mbsr.improvement()).mean(), new BigDecimal("1.5"));
        assertThat(drawn.evidenceWeight()).isEqualByComparingTo("0.24");
        assertThat(requireNonNull(requireNonNull(mbsr.benefit()).no()).share()).isEqualByComparingTo("1");
        assertThat(told.getLast().kind()).isEqualTo(GroupKind.PROVIDER);
    }

    @Test
    void nothingIsToldTwice() {
        count(20, "7", "5");
        telling.tell(NOW);

        assertThat(telling.tell(NOW)).isZero();
        assertThat(new ResultsTelling(stored, code -> Optional.of(Population.MBSR), this::tell).tell(NOW))
                .isZero();
        count(1, "7", "2");
        assertThat(telling.tell(NOW)).isEqualTo(2);
    }

    @Test
    void ofFewPeopleOnlyThatItIsWithheldIsTold() {
        count(4, "7", "5");
        telling.tell(NOW);

        assertThat(told).allSatisfy(results -> {
            assertThat(results.judged()).isNull();
            assertThat(results.improvement()).isNull();
            assertThat(results.benefit()).isNull();
            assertThat(results.shrunken()).isNull();
            assertThat(results.calibration()).isEmpty();
        });
    }

    private int people;

    private void count(int more, String baseline, String result) {
        FigureKeeping keeping =
                new FigureKeeping(new Tallying(Contributing.MEASURES, Affiliations.NONE), stored, stored, stored);
        for (int i = 0; i < more; i++) {
            keeping.keep(List.of(Contributing.of("p" + people++, 1, judged("c1", "mbsr", baseline, result))));
        }
    }

    private boolean tell(Results results, Instant now) {
        boolean isNew = told.stream()
                .filter(one -> one.kind() == results.kind() && one.code().equals(results.code()))
                .reduce((first, later) -> later)
                .map(last -> !last.equals(results))
                .orElse(true);
        if (isNew) {
            told.add(results);
        }
        return isNew;
    }
}
