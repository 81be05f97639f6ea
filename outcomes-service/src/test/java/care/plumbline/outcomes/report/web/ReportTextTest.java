package care.plumbline.outcomes.report.web;

import static care.plumbline.outcomes.judgement.Cast.EXERCISE;
import static care.plumbline.outcomes.judgement.Cast.considered;
import static care.plumbline.outcomes.judgement.Cast.ended;
import static care.plumbline.outcomes.judgement.Cast.goal;
import static care.plumbline.outcomes.judgement.Cast.started;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.outcomes.judgement.AnyCase;
import care.plumbline.outcomes.judgement.Fact;
import care.plumbline.outcomes.report.Ana;
import care.plumbline.outcomes.report.PatientReport;
import care.plumbline.outcomes.report.TextTable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// The page that a clinician reads: see ana.txt.
class ReportTextTest {

    @Test
    void isThePageThatTheCareTeamReads() throws IOException {
        assertThat(new ReportText(Ana.report(Ana.facts(), "2024-05-15")).text()).isEqualTo(page());
    }

    @Test
    void fitsTheWidthOfAPageWhateverIsInIt() {
        for (long seed = 0; seed < 100; seed++) {
            AnyCase any = new AnyCase(seed);
            List<Fact> facts = any.facts(List.of(EXERCISE));
            assertThat(new ReportText(Ana.report(facts, "2024-05-15")).text().lines())
                    .as("seed %d", seed)
                    .allMatch(line -> line.length() <= ReportText.WIDTH);
        }
    }

    @Test
    void aCourseStoppedEarlyIsNoFailure() {
        assertThat(text(
                        goal("g1", "nrs-pain", "3"),
                        ended(
                                started(considered("c1", EXERCISE, "pt-1", "g1"), "2024-01-08"),
                                "2024-01-20",
                                "cost-or-access")))
                .contains(
                        "Stopped on 2024-01-20 (cost-or-access), before the window opened on 2024-02-19: not judged, and")
                .contains("stopped early");
    }

    @Test
    void saysSoWhenThereIsNothingToSay() {
        PatientReport empty = Ana.report(List.of(goal("g1", "nrs-pain", "3")), "2024-01-01");
        assertThat(new ReportText(empty).text())
                .contains("No goal was stated on or before this day.")
                .contains("MISSING: nothing");
    }

    @Test
    void controlCharactersDoNotReachATerminal() {
        assertThat(TextTable.wrap("red \u001b[31malert\u0007", 40)).containsExactly("red [31malert");
    }

    private static String text(Fact... facts) {
        return new ReportText(Ana.report(List.of(facts), "2024-05-15")).text();
    }

    private static String page() throws IOException {
        try (InputStream in = Objects.requireNonNull(ReportTextTest.class.getResourceAsStream("ana.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
