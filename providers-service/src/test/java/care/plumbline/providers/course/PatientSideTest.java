package care.plumbline.providers.course;

import static care.plumbline.providers.Cast.ANA;
import static care.plumbline.providers.Cast.day;
import static care.plumbline.providers.course.CourseStories.COURSE;
import static care.plumbline.providers.course.CourseStories.DISCLOSED;
import static care.plumbline.providers.course.CourseStories.STARTED;
import static care.plumbline.providers.course.CourseStories.after;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.measures.Measures;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PatientSideTest {

    private final InMemoryVoice voice = new InMemoryVoice();
    private final PatientSide side = new PatientSide(
            voice,
            (_, goal) -> Optional.of(new KnownGoal(goal, goal.equals("g1") ? "nrs-pain" : "psfs", false, null)),
            Measures.standard());

    @Test
    void showsHowFarTheHopeIsFromTheProvidersExpectation() {
        hopes(null, "g1", 0, 3, "01-05");
        assertThat(side.beside(ANA, after(DISCLOSED)).gaps())
                .containsExactly(new HopeGap(
                        "g1",
                        "nrs-pain",
                        BigDecimal.ZERO,
                        BigDecimal.valueOf(3),
                        day("01-05"),
                        BigDecimal.valueOf(5),
                        BigDecimal.valueOf(5),
                        BigDecimal.valueOf(2)));
    }

    @Test
    void aHopeIsShownWhileTheProviderHasNotSaid() {
        hopes(null, "g2", 8, null, "01-05");
        HopeGap gap = side.beside(ANA, after()).gaps().getFirst();
        assertThat(gap.hope()).isEqualTo("8");
        assertThat(gap.toHope()).isNull();
    }

    @Test
    void theLastOutlookBeforeTheFirstSessionCountsAndOneAboutTheCourseFirst() {
        hopes(COURSE, "g1", 1, null, "01-04");
        hopes(COURSE, "g1", 2, null, "01-09");
        hopes("c9", "g1", 3, null, "01-05");
        hopes(null, "g1", 4, null, "01-06");
        assertThat(side.beside(ANA, after(DISCLOSED)).gaps().getFirst().hope()).isEqualTo("2");
        assertThat(side.beside(ANA, after(DISCLOSED, STARTED)).gaps().getFirst().hope())
                .isEqualTo("1");
    }

    @Test
    void anUnansweredQuestionWarnsUntilTheStart() {
        voice.questions.add(new KnownQuestion("q1", COURSE, true, day("01-07")));
        voice.questions.add(new KnownQuestion("q2", COURSE, false, null));
        voice.questions.add(new KnownQuestion("q3", "c9", true, null));
        voice.questions.add(new KnownQuestion("q4", null, true, null));
        assertThat(side.beside(ANA, after(DISCLOSED)).openQuestions())
                .extracting(KnownQuestion::question)
                .containsExactly("q1");
        assertThat(side.beside(ANA, after(DISCLOSED, STARTED)).openQuestions()).isEmpty();
    }

    private void hopes(@Nullable String course, String goal, int hope, @Nullable Integer expected, String monthAndDay) {
        voice.outlooks.add(new KnownOutlook(
                goal,
                course,
                BigDecimal.valueOf(hope),
                expected == null ? null : BigDecimal.valueOf(expected),
                day(monthAndDay)));
    }
}
