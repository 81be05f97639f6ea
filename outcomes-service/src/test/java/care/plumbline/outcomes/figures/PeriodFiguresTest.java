package care.plumbline.outcomes.figures;

import static care.plumbline.outcomes.figures.Contributing.judged;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.outcomes.judgement.PatientContributions;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeriodFiguresTest {

    private final InMemoryFigures.View stored =
            new InMemoryFigures(InMemoryFigures.Fault.NONE).view(Interruptions.NONE);
    private final List<PatientContributions> people = new ArrayList<>();

    @Test
    void aPeriodIsTheSumOfItsMonths() {
        start(6, "2024-01-08");
        start(5, "2024-02-05");
        start(7, "2024-03-04");

        PeriodFigures found = figures("2024-02", "2024-03");
        assertThat(found.covers()).isEqualTo(period("2024-02", "2024-03"));
        assertThat(found.tally().of(Counter.JUDGED)).isEqualTo(12);
        assertThat(found.tally().of(Counter.people(Counter.JUDGED))).isEqualTo(12);
        assertThat(found.tally().of(Counter.SUM)).isEqualTo(24_000);
    }

    @Test
    void aPersonWithCoursesInTwoMonthsCountsOnce() {
        start(5, "2024-01-08");
        for (int i = 0; i < 5; i++) {
            people.add(Contributing.of(
                    "twice" + i,
                    1,
                    Contributing.startedOn("2024-02-05", judged("c1", "mbsr", "7", "5")),
                    Contributing.startedOn("2024-03-04", judged("c2", "mbsr", "7", "5"))));
        }

        assertThat(figures("2024-01", "2024-03").tally().of(Counter.JUDGED)).isEqualTo(15);
        assertThat(figures("2024-01", "2024-03").tally().of(Counter.people(Counter.JUDGED)))
                .isEqualTo(10);
        assertThat(figures("2024-03", "2024-03").tally().of(Counter.people(Counter.JUDGED)))
                .isEqualTo(5);
    }

    /// Else the difference of January to February and January to March would be one person's result.
    @Test
    void monthsOfFewPeopleAreTakenTogether() {
        start(6, "2024-01-08");
        start(4, "2024-02-05");
        start(3, "2024-03-04");
        start(1, "2024-04-08");

        assertThat(figures("2024-01", "2024-01").covers()).isEqualTo(period("2024-01", "2024-01"));
        assertThat(figures("2024-02", "2024-02").covers()).isEqualTo(period("2024-02", "2024-04"));
        assertThat(figures("2024-01", "2024-02").covers()).isEqualTo(period("2024-01", "2024-04"));
    }

    @Test
    void aPeriodBeforeEverythingIsEmpty() {
        start(6, "2024-01-08");

        assertThat(PeriodFigures.of(months(), period("2020-01", "2020-12"))).isEmpty();
        assertThat(PeriodFigures.of(List.of(), period("2020-01", "2020-12"))).isEmpty();
    }

    private void start(int count, String day) {
        for (int i = 0; i < count; i++) {
            people.add(Contributing.of(day + "-" + i, 1, Contributing.startedOn(day, judged("c1", "mbsr", "7", "5"))));
        }
    }

    private PeriodFigures figures(String from, String to) {
        return PeriodFigures.of(months(), period(from, to)).orElseThrow();
    }

    private List<Group> months() {
        new FigureKeeping(new Tallying(Contributing.MEASURES, Affiliations.NONE), stored, stored, stored).keep(people);
        return stored.months(GroupKey.all("nrs-pain"));
    }

    private static Period period(String from, String to) {
        return new Period(YearMonth.parse(from), YearMonth.parse(to));
    }
}
