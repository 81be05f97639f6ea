package care.plumbline.outcomes.overview.web;

import static care.plumbline.outcomes.judgement.Cast.day;
import static care.plumbline.outcomes.judgement.Cast.score;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.outcomes.judgement.Fact;
import care.plumbline.outcomes.overview.OverviewsTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class YearTextTest {

    @Test
    void flareUpsStandInAPartOfTheirOwn() {
        List<Fact> facts = new ArrayList<>(OverviewsTest.all());
        facts.add(score("f1", "nrs-pain", "4", "2024-03-01"));
        facts.add(score("f2", "nrs-pain", "4", "2024-03-10"));
        facts.add(score("f3", "nrs-pain", "8", "2024-03-20"));
        facts.add(score("f4", "nrs-pain", "5", "2024-04-02"));
        assertThat(page(facts)).contains("""
                  Measure           From        Running level  Worst                   What became of it
                  ----------------  ----------  -------------  ----------------------  ----------------------------------------
                  nrs-pain          2024-03-20  4              8 on 2024-03-20         passed by 2024-04-02
                """);
    }

    @Test
    void saysSoWhereThereWasNone() {
        assertThat(page(OverviewsTest.all()))
                .contains("by at least the important change: none")
                .contains("JUDGED: the window closed in the year: none");
    }

    private static String page(List<Fact> facts) {
        return YearText.of(OverviewsTest.overviews(facts)
                .year("p1", 2024, day("2024-06-01"))
                .orElseThrow());
    }
}
