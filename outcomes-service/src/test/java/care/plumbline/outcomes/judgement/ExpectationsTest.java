package care.plumbline.outcomes.judgement;

import static care.plumbline.outcomes.judgement.Cast.EXERCISE;
import static care.plumbline.outcomes.judgement.Cast.MBSR;
import static care.plumbline.outcomes.judgement.Cast.considered;
import static care.plumbline.outcomes.judgement.Cast.expecting;
import static care.plumbline.outcomes.judgement.Cast.goal;
import static care.plumbline.outcomes.judgement.Cast.outlook;
import static care.plumbline.outcomes.judgement.Cast.score;
import static care.plumbline.outcomes.judgement.Cast.started;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The first session, on 8 January 2024, seals what everybody expects.
class ExpectationsTest {

    private static final Course COURSE = started(considered("c1", EXERCISE, "pt-1", "g1"), "2024-01-08");

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
                    about | asked on   | expected | about | asked on   | expected | counts | missing because
                    any   | 2024-01-03 | 3        | any   | 2024-01-05 | 4        | 4      |
                    any   | 2024-01-05 | 4        | any   | 2024-01-03 | 3        | 4      |
                    any   | 2024-01-08 | 4        | any   | 2024-01-09 | 3        | 4      |
                    c1    | 2024-01-03 | 3        | any   | 2024-01-05 | 4        | 3      |
                    c2    | 2024-01-05 | 3        | any   | 2024-01-03 | 4        | 4      |
                    c2    | 2024-01-05 | 3        | c2    | 2024-01-03 | 4        |        | NOT_ASKED
                    c1    | 2024-01-09 | 3        | any   | 2024-01-09 | 4        |        | TOO_LATE
                    any   | 2024-01-03 | 3        | any   | 2024-01-05 |          |        | WITHOUT_SCORE
                    """)
    void thePatientsLastWordBeforeTheFirstSessionCounts(
            String about,
            String askedOn,
            String expected,
            String nextAbout,
            String nextAskedOn,
            @Nullable String nextExpected,
            @Nullable String counts,
            @Nullable NotStated missing) {
        Expectation patients = expected(
                        Book.PATIENT,
                        JudgedCase.of(
                                        COURSE,
                                        goal("g1", "nrs-pain", "3"),
                                        outlook("o1", "g1", course(about), askedOn, "0", expected),
                                        outlook("o2", "g1", course(nextAbout), nextAskedOn, "0", nextExpected))
                                .on("nrs-pain", "2024-02-01"))
                .getFirst();
        assertThat(patients.score()).isEqualTo(Cast.number(counts));
        assertThat(patients.notStated()).isEqualTo(missing);
    }

    @Test
    void beforeTheFirstSessionTheLastWordSoFarIsShown() {
        Course open = considered("c1", EXERCISE, "pt-1", "g1");
        JudgedCase ana = JudgedCase.of(
                open,
                goal("g1", "nrs-pain", "3"),
                outlook("o1", "g1", null, "2024-01-03", "0", "3"),
                outlook("o2", "g1", null, "2024-01-05", "0", "4"));
        assertThat(expected(Book.PATIENT, ana.on("nrs-pain", "2024-01-04"))
                        .getFirst()
                        .score())
                .isEqualByComparingTo("3");
        assertThat(expected(Book.PATIENT, ana.on("nrs-pain", "2024-01-05"))
                        .getFirst()
                        .score())
                .isEqualByComparingTo("4");
    }

    @Test
    void theDeliveringProviderComesFirstAndIsNeverLeftOut() {
        List<Expectation> providers = expected(
                Book.PROVIDER,
                JudgedCase.of(
                                expecting(
                                        expecting(COURSE, "gp-1", "g1", "2024-01-04", "5"),
                                        "ac-1",
                                        "g1",
                                        "2024-01-09",
                                        "2"),
                                goal("g1", "nrs-pain", "3"))
                        .on("nrs-pain", "2024-02-01"));
        assertThat(providers).extracting(Expectation::provider).containsExactly("pt-1", "ac-1", "gp-1");
        assertThat(providers)
                .extracting(Expectation::notStated)
                .containsExactly(NotStated.NOT_SAID, NotStated.TOO_LATE, null);
    }

    @Test
    void aProvidersLastWordCounts() {
        Course course = expecting(
                expecting(expecting(COURSE, "gp-1", "g1", "2024-01-04", "5"), "gp-1", "g1", "2024-01-04", "6"),
                "gp-1",
                "g1",
                "2024-01-03",
                "4");
        List<Expectation> providers = expected(
                Book.PROVIDER,
                JudgedCase.of(course, goal("g1", "nrs-pain", "3")).on("nrs-pain", "2024-02-01"));
        assertThat(providers.getLast().score()).isEqualByComparingTo("6");
    }

    @Test
    void theEvidenceMovesTheBaselineByItsMean() {
        Judgement judged = JudgedCase.of(
                        COURSE, goal("g1", "nrs-pain", "3"), score("m1", "nrs-pain", "7", "2024-01-07"))
                .on("nrs-pain", "2024-02-01");
        Comparison evidence = judged.comparisons().getLast();
        assertThat(evidence.score()).isEqualByComparingTo("5");
        assertThat(evidence.improvement()).isEqualByComparingTo("2");
    }

    @Test
    void theEvidenceHasNoBookWhereNothingIsPublished() {
        Judgement judged = JudgedCase.of(
                        started(considered("c1", MBSR, "psy-1", "g1"), "2024-01-08"), goal("g1", "nrs-pain", "3"))
                .on("nrs-pain", "2024-02-01");
        Comparison evidence = judged.comparisons().getLast();
        assertThat(evidence.expectation().notStated()).isEqualTo(NotStated.NO_EVIDENCE);
        assertThat(evidence.fulfilment()).isEqualTo(Fulfilment.NOT_STATED);
    }

    private static List<Expectation> expected(Book book, Judgement judged) {
        return judged.comparisons().stream()
                .map(Comparison::expectation)
                .filter(expectation -> expectation.book() == book)
                .toList();
    }

    private static @Nullable String course(String about) {
        return about.equals("any") ? null : about;
    }
}
