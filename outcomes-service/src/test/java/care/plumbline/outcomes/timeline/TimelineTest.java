package care.plumbline.outcomes.timeline;

import static care.plumbline.outcomes.judgement.Cast.HEARD;
import static care.plumbline.outcomes.judgement.Cast.day;
import static care.plumbline.outcomes.judgement.Cast.option;
import static care.plumbline.outcomes.judgement.Cast.question;
import static care.plumbline.outcomes.judgement.Cast.score;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.outcomes.casefile.Facts;
import care.plumbline.outcomes.judgement.AnyCase;
import care.plumbline.outcomes.judgement.Fact;
import care.plumbline.outcomes.judgement.Score;
import care.plumbline.outcomes.judgement.TreatmentOption;
import care.plumbline.outcomes.report.Ana;
import care.plumbline.outcomes.timeline.TimelineEntry.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TimelineTest {

    @Test
    void tellsWhatEveryServiceToldInTheOrderInWhichItWasSo() {
        List<TimelineEntry> entries = Timeline.of(Facts.of(Ana.facts())).entries();
        assertThat(entries).isSortedAccordingTo(TimelineEntry.ORDER);
        assertThat(entries).extracting(TimelineEntry::place).doesNotHaveDuplicates();
        assertThat(entries)
                .extracting(entry -> entry.on() + " " + entry.kind().code() + " " + entry.fact())
                .contains(
                        "2024-01-02 goal-stated goal/g1",
                        "2024-01-07 score-observed measurement/m1",
                        "2024-01-08 course-started course/c1",
                        "2024-04-01 score-observed measurement/m2");
    }

    @Test
    void questionsAndOptionsArePartOfIt() {
        List<Fact> facts = List.of(
                question("q1", "pt-1", null),
                option(
                        "x1",
                        "mbsr",
                        new TreatmentOption.Decided("declined", day("2024-02-01"), "not now", null, HEARD)));
        assertThat(Timeline.of(Facts.of(facts)).entries())
                .extracting(entry -> entry.on() + " " + entry.kind().source() + ": " + entry.words())
                .containsExactly(
                        "2024-01-03 goals: Question: May I lift my daughter?",
                        "2024-01-03 providers: Option discussed: mbsr",
                        "2024-02-01 providers: Option mbsr declined: not now");
    }

    @Test
    void whatWasTakenBackIsNotThere() {
        Score withdrawn = new Score("m1", 2, HEARD, "odi", new BigDecimal("40"), day("2024-01-07"), true);
        assertThat(Timeline.of(Facts.of(List.of(withdrawn))).entries()).isEmpty();
    }

    @Test
    void rebuiltFromFactsInAnyOrderItIsTheSame() {
        for (long seed = 0; seed < 50; seed++) {
            AnyCase any = new AnyCase(seed);
            List<Fact> facts = any.facts(any.treatments());
            List<Fact> shuffled = new ArrayList<>(facts);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(Timeline.of(Facts.of(shuffled))).isEqualTo(Timeline.of(Facts.of(facts)));
        }
    }

    @Test
    void pagesPutTogetherAreTheWhole() {
        for (long seed = 0; seed < 50; seed++) {
            AnyCase any = new AnyCase(seed);
            Timeline timeline = Timeline.of(Facts.of(any.facts(any.treatments())));
            List<TimelineEntry> read = new ArrayList<>();
            List<TimelineEntry> page = timeline.page(null, null, null, 4);
            while (!page.isEmpty()) {
                read.addAll(page);
                page = timeline.page(
                        null, null, Place.parse(page.getLast().place().text()), 4);
            }
            assertThat(read).isEqualTo(timeline.entries());
        }
    }

    @Test
    void aPeriodIncludesBothItsDays() {
        Timeline timeline = Timeline.of(Facts.of(List.of(
                score("m1", "odi", "40", "2024-01-06"),
                score("m2", "odi", "41", "2024-01-07"),
                score("m3", "odi", "42", "2024-01-08"),
                score("m4", "odi", "43", "2024-01-09"))));
        assertThat(timeline.page(day("2024-01-07"), day("2024-01-08"), null, 10))
                .extracting(TimelineEntry::fact)
                .containsExactly("measurement/m2", "measurement/m3");
    }
}
