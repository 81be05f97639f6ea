package care.plumbline.providers.course;

import static care.plumbline.providers.Cast.PHYSIO;
import static care.plumbline.providers.Cast.RECORDING;
import static care.plumbline.providers.Cast.day;
import static care.plumbline.providers.course.CourseStories.COURSE;
import static care.plumbline.providers.course.CourseStories.GROUNDS;
import static care.plumbline.providers.course.CourseStories.PARTICULARS;
import static care.plumbline.providers.course.CourseStories.after;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.providers.course.CourseDecision.Decided;
import care.plumbline.providers.course.CourseDecision.Refused;
import care.plumbline.providers.course.CourseDecision.Unchanged;
import care.plumbline.providers.course.CourseEvent.CourseDisclosed;
import care.plumbline.providers.course.CourseRefusal.ReasonMissing;
import care.plumbline.providers.course.CourseRefusal.UnknownFinding;
import care.plumbline.providers.course.Finding.Remark;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClaimReadingTest {

    private final ClaimReading reading = new ClaimReading(GROUNDS);

    @Test
    void honestWordsAndNumbersLeaveNothing() {
        assertThat(reading.of(new Disclosure(day("01-03"), PARTICULARS, List.of(expects("5", "60", 12))), PHYSIO))
                .isEmpty();
    }

    @Test
    void readsWordsInEveryMemberAndLanguage() {
        Particulars told = new Particulars(
                12,
                8,
                6,
                "Guided exercise.",
                "Sore muscles.",
                "Two visits.",
                "This will cure your pain, I guarantee it.");
        Particulars spanish = new Particulars(null, null, null, null, null, null, "Le garantizo que se va a curar.");

        assertThat(reading.of(new Disclosure(day("01-03"), told, List.of()), PHYSIO))
                .extracting(Remark::rule)
                .contains("cure", "guarantee");
        assertThat(reading.of(new Disclosure(day("01-03"), told, List.of()), PHYSIO))
                .allSatisfy(remark -> assertThat(remark.place()).isEqualTo("disclosure.text"));
        assertThat(reading.of(new Disclosure(day("01-03"), spanish, List.of()), PHYSIO))
                .isNotEmpty();
    }

    @Test
    void nobodyIsCertain() {
        assertThat(reading.of(expects("5", "100.0", null)))
                .containsExactly(new Remark("expectation.likelihood", "certain", "100", PHYSIO, "g1", null));
    }

    @Test
    void aResultBeforeTheWindowIsEarly() {
        assertThat(reading.of(expects("5", "60", 5)))
                .containsExactly(new Remark("expectation.byWeeks", "before-window", "5", PHYSIO, "g1", null));
        assertThat(reading.of(expects("5", "60", 6))).isEmpty();
    }

    /// From a baseline of 7, mu 2.0, sigma 2.4: a score of 2 needs 5 points, which 10.6 % reach; methods.md, section 5.
    @Test
    void aScoreThatFewReachIsBeyondTheEvidence() {
        List<Remark> found = reading.of(expects("2", "60", null));

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().rule()).isEqualTo("beyond-evidence");
        Finding.Odds odds = found.getFirst().odds();
        assertThat(odds).isNotNull();
        assertThat(odds.probability()).isBetween(new BigDecimal("0.1055"), new BigDecimal("0.1058"));
        assertThat(odds.band()).isEqualTo("unlikely");
        assertThat(reading.of(expects("4", "60", null))).isEmpty();
    }

    @Test
    void withoutABaselineOrEvidenceNothingIsBeyond() {
        ClaimReading blind = new ClaimReading(new Grounds(
                Map.of("g1", new Grounds.Footing(CourseStories.measure("nrs-pain"), null)), Optional.empty()));
        assertThat(blind.of(expects("0", "60", 1))).isEmpty();
    }

    @Test
    void aFindingIsReviewedWithAReasonToDismissIt() {
        Remark remark = new Remark("disclosure.text", "cure", "cure", PHYSIO, null, null);
        Course course = after(new CourseDisclosed(
                COURSE, new Disclosure(day("01-03"), PARTICULARS, List.of()), List.of(remark, remark), RECORDING));
        assertThat(course.margin().findings()).extracting(Finding::id).containsExactly("f1", "f2");

        assertThat(review(course, "f9", true, null)).isEqualTo(new Refused(new UnknownFinding()));
        assertThat(review(course, "f1", false, " ")).isEqualTo(new Refused(new ReasonMissing()));
        Course reviewed = course.after(((Decided) review(course, "f1", false, "He says it cannot be cured.")).event());
        assertThat(reviewed.margin().findings()).extracting(Finding::isOpen).containsExactly(false, true);
        assertThat(review(reviewed, "f1", false, "He says it cannot be cured.")).isEqualTo(new Unchanged());
        assertThat(review(reviewed, "f1", true, null)).isInstanceOf(Decided.class);
    }

    private static CourseDecision review(Course course, String finding, boolean confirmed, @Nullable String reason) {
        return course.review(new ReviewFinding(finding, confirmed, reason), RECORDING);
    }

    private static Expectation expects(String score, String likelihood, @Nullable Integer byWeeks) {
        return new Expectation(
                "g1", PHYSIO, new BigDecimal(score), new BigDecimal(likelihood), null, day("01-03"), byWeeks);
    }
}
