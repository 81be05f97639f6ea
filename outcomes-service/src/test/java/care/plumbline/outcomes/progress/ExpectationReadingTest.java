package care.plumbline.outcomes.progress;

import static care.plumbline.outcomes.judgement.Cast.EXERCISE;
import static care.plumbline.outcomes.judgement.Cast.MBSR;
import static care.plumbline.outcomes.judgement.Cast.considered;
import static care.plumbline.outcomes.judgement.Cast.day;
import static care.plumbline.outcomes.judgement.Cast.ended;
import static care.plumbline.outcomes.judgement.Cast.expecting;
import static care.plumbline.outcomes.judgement.Cast.goal;
import static care.plumbline.outcomes.judgement.Cast.outlook;
import static care.plumbline.outcomes.judgement.Cast.score;
import static care.plumbline.outcomes.judgement.Cast.started;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import care.plumbline.measures.Measures;
import care.plumbline.outcomes.conclusion.CycleDirection;
import care.plumbline.outcomes.judgement.Book;
import care.plumbline.outcomes.judgement.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpectationReadingTest {

    private static final ExpectationReading READING = new ExpectationReading(Measures.standard());

    /// Pain 7 before exercise, of which the evidence expects 2.0 points with a spread of 2.4: four in five improve by
    /// more than -0.02.
    @ParameterizedTest(name = "expecting {0}: {1}, a chance of {2}")
    @CsvSource({
        "2, OVER_OPTIMISTIC, 0.1056",
        "1, OVER_OPTIMISTIC, 0.0478",
        "3, IN_BALANCE, 0.2023",
        "5, IN_BALANCE, 0.5000",
        "7, IN_BALANCE, 0.7977",
        "8, RESIGNED, 0.8944",
    })
    void bothEndsAreFlagged(String expected, Sway sway, String probability) {
        Balance balance = balance(
                        goal("g1", "nrs-pain", "3"),
                        outlook("o1", "g1", "c1", "2024-01-03", "0", expected),
                        started(considered("c1", EXERCISE, "pt-1", "g1"), "2024-01-08"),
                        score("m1", "nrs-pain", "7", "2024-01-07"))
                .getFirst();
        assertThat(balance.sway()).isEqualTo(sway);
        assertThat(Objects.requireNonNull(balance.chance()).probability()).isEqualByComparingTo(probability);
    }

    @Test
    void anExpectationIsHeldAgainstTheEvidenceBeforeTheFirstSessionToo() {
        List<Balance> all = balance(
                goal("g1", "nrs-pain", "3"),
                outlook("o1", "g1", "c1", "2024-04-20", "0", "2"),
                expecting(considered("c1", EXERCISE, "pt-1", "g1"), "pt-1", "g1", "2024-04-20", "5"),
                score("m1", "nrs-pain", "7", "2024-04-10"));
        assertThat(all)
                .extracting(one -> one.stated().expectation().book(), Balance::sway)
                .containsExactly(tuple(Book.PATIENT, Sway.OVER_OPTIMISTIC), tuple(Book.PROVIDER, Sway.IN_BALANCE));
    }

    @Test
    void whereItCannotBeToldTheReasonIs() {
        Fact goal = goal("g1", "nrs-pain", "3");
        Fact said = outlook("o1", "g1", "c1", "2024-01-03", "0", "2");
        assertThat(balance(goal, said, started(considered("c1", EXERCISE, "pt-1", "g1"), "2024-01-08")))
                .extracting(Balance::unknown)
                .containsExactly(BalanceUnknown.NO_BASELINE);
        assertThat(balance(
                        goal,
                        said,
                        started(considered("c1", MBSR, "pt-1", "g1"), "2024-01-08"),
                        score("m1", "nrs-pain", "7", "2024-01-07")))
                .extracting(Balance::unknown)
                .containsExactly(BalanceUnknown.NO_EVIDENCE);
    }

    @Test
    void outlooksAreHeldAgainstWhatCameOfThem() {
        Trend trend = trend("3", "5");
        assertThat(trend.asked()).extracting(AskedAgain::course).containsExactly("c1", "c2", null);
        assertThat(trend.asked())
                .extracting(
                        one -> one.distance() == null ? null : one.distance().intValueExact())
                .containsExactly(3, 1, null);
        assertThat(trend.closing()).isTrue();
        assertThat(trend.direction()).isEqualTo(CycleDirection.STEADY);
    }

    @ParameterizedTest
    @CsvSource({"3, 3, false", "6, 3, false", "3, 6, true"})
    void expectationAndResultComeNearerOrNot(String first, String second, boolean closing) {
        assertThat(trend(first, second).closing()).isEqualTo(closing);
    }

    /// Two courses with the result 6 each, and an outlook on what may follow.
    private static Trend trend(String first, String second) {
        List<Fact> facts = new ArrayList<>(List.of(
                goal("g1", "nrs-pain", "3", day("2023-01-02")),
                outlook("o1", "g1", "c1", "2023-01-03", "1", first),
                ended(started(considered("c1", EXERCISE, "pt-1", "g1"), "2023-01-09"), "2023-04-03", "completed"),
                outlook("o2", "g1", "c2", "2023-06-01", "1", second),
                ended(started(considered("c2", EXERCISE, "pt-1", "g1"), "2023-06-05"), "2023-08-28", "completed"),
                outlook("o3", "g1", null, "2024-03-01", "1", "2")));
        for (String scored : List.of("7@2023-01-08", "6@2023-04-03", "7@2023-06-04", "6@2023-08-28")) {
            String[] parts = scored.split("@", -1);
            facts.add(score("m-" + parts[1], "nrs-pain", parts[0], parts[1]));
        }
        return READING.trends(Read.of(facts, "2024-05-01")).getFirst();
    }

    private static List<Balance> balance(Fact... facts) {
        return READING.balance(Read.of(List.of(facts), "2024-05-01"));
    }
}
