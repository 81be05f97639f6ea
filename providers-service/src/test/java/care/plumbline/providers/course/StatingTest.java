package care.plumbline.providers.course;

import static care.plumbline.providers.Cast.GP;
import static care.plumbline.providers.Cast.PHYSIO;
import static care.plumbline.providers.Cast.PSYCHOLOGIST;
import static care.plumbline.providers.Cast.RECORDING;
import static care.plumbline.providers.Cast.TODAY;
import static care.plumbline.providers.Cast.day;
import static care.plumbline.providers.course.CourseStories.COURSE;
import static care.plumbline.providers.course.CourseStories.DISCLOSED;
import static care.plumbline.providers.course.CourseStories.DISCLOSURE;
import static care.plumbline.providers.course.CourseStories.ENDED;
import static care.plumbline.providers.course.CourseStories.GROUNDS;
import static care.plumbline.providers.course.CourseStories.STARTED;
import static care.plumbline.providers.course.CourseStories.after;
import static care.plumbline.providers.course.CourseStories.disclosing;
import static care.plumbline.providers.course.CourseStories.expects;
import static care.plumbline.providers.course.CourseStories.forGoal;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.providers.course.CourseDecision.Decided;
import care.plumbline.providers.course.CourseDecision.Refused;
import care.plumbline.providers.course.CourseDecision.Unchanged;
import care.plumbline.providers.course.CourseEvent.ExpectationStated;
import care.plumbline.providers.course.CourseRefusal.GoalNotOfCourse;
import care.plumbline.providers.course.CourseRefusal.GoalTwice;
import care.plumbline.providers.course.CourseRefusal.InTheFuture;
import care.plumbline.providers.course.CourseRefusal.NotInCareTeam;
import care.plumbline.providers.course.CourseRefusal.SaidOtherwise;
import care.plumbline.providers.course.CourseRefusal.SaysNothing;
import care.plumbline.providers.course.CourseRefusal.ScoreOutOfRange;
import care.plumbline.providers.course.CourseRefusal.Sealed;
import care.plumbline.providers.course.CourseRefusal.TooMany;
import care.plumbline.providers.course.CourseRefusal.UnknownMeasure;
import care.plumbline.providers.recording.Recorded;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatingTest {

    private static final DiscloseCourse AS_DISCLOSED = disclosing(day("01-03"), forGoal("g1", "5"));

    @Test
    void theDeliveringProviderDisclosesWhatToExpect() {
        assertThat(disclose(after(), AS_DISCLOSED)).isEqualTo(new Decided(DISCLOSED));
        Course disclosed = after(DISCLOSED);
        assertThat(disclosed.disclosure()).isEqualTo(Recorded.of(DISCLOSURE, RECORDING));
        assertThat(disclosed.expectations())
                .extracting(Recorded::statement)
                .containsExactly(expects(PHYSIO, 5, "01-03"));
    }

    @Test
    void changesNothingWhenTheSameDisclosureComesAgain() {
        assertThat(disclose(after(DISCLOSED), disclosing(day("01-03"), forGoal("g1", "5.0"))))
                .isEqualTo(new Unchanged());
        assertThat(disclose(after(DISCLOSED, STARTED, ENDED), AS_DISCLOSED)).isEqualTo(new Unchanged());
    }

    @Test
    void refusesAnotherDisclosureOnceThePatientWasTold() {
        assertThat(disclose(after(DISCLOSED), disclosing(day("01-03"), forGoal("g1", "4"))))
                .isEqualTo(new Refused(new SaidOtherwise("disclosure")));
    }

    @Test
    void recordsLateWhatWasDisclosedInTime() {
        assertThat(disclose(after(STARTED), AS_DISCLOSED)).isEqualTo(new Decided(DISCLOSED));
        assertThat(after(STARTED, DISCLOSED).status()).isEqualTo(CourseStatus.STARTED);
        assertThat(disclose(after(STARTED), disclosing(day("01-08"), forGoal("g1", "5"))))
                .isInstanceOf(Decided.class);
    }

    @Test
    void refusesADisclosureAfterTheFirstSession() {
        assertThat(disclose(after(STARTED), disclosing(day("01-09"), forGoal("g1", "5"))))
                .isEqualTo(new Refused(new Sealed("on", day("01-08"))));
    }

    @Test
    void refusesADisclosureInTheFuture() {
        assertThat(disclose(after(), disclosing(TODAY.plusDays(1)))).isEqualTo(new Refused(new InTheFuture("on")));
    }

    @Test
    void refusesAnExpectationForAGoalTheCourseIsNotFor() {
        assertThat(disclose(after(), disclosing(day("01-03"), forGoal("g1", "5"), forGoal("g3", "5"))))
                .isEqualTo(new Refused(new GoalNotOfCourse("expectations[1].goal")));
    }

    @Test
    void refusesTwoExpectationsForOneGoalInOneDisclosure() {
        assertThat(disclose(after(), disclosing(day("01-03"), forGoal("g1", "5"), forGoal("g1", "4"))))
                .isEqualTo(new Refused(new GoalTwice("expectations[1].goal")));
    }

    @Test
    void refusesAnExpectationThatSaysNothing() {
        assertThat(disclose(
                        after(), disclosing(day("01-03"), new DiscloseCourse.ForGoal("g1", null, null, null, null))))
                .isEqualTo(new Refused(new SaysNothing("expectations[0].expected")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.1", "10.1", "11", "4.0005"})
    void refusesAScoreThatTheGoalsMeasureDoesNotHave(String score) {
        assertThat(disclose(after(), disclosing(day("01-03"), forGoal("g1", score))))
                .isEqualTo(new Refused(
                        new ScoreOutOfRange("expectations[0].expected", CourseStories.measure("nrs-pain"))));
    }

    @Test
    void refusesAScoreOnAMeasureThatIsNotKnown() {
        assertThat(after().state(
                                new StateExpectation(expects(GP, 5, "01-04"), true),
                                new Grounds(Map.of(), Optional.empty()),
                                RECORDING))
                .isEqualTo(new Refused(new UnknownMeasure("goal")));
    }

    @Test
    void anotherMemberOfTheTeamAddsTheirExpectation() {
        Expectation expectation = expects(GP, 4, "01-04");
        CourseEvent stated = new ExpectationStated(COURSE, expectation, List.of(), RECORDING);
        assertThat(state(after(DISCLOSED), expectation)).isEqualTo(new Decided(stated));
        assertThat(after(DISCLOSED, stated).expectations())
                .extracting(Recorded::statement)
                .containsExactly(expects(PHYSIO, 5, "01-03"), expectation);
    }

    @Test
    void refusesAnExpectationOfSomeoneOutsideTheTeam() {
        Expectation expectation = expects(PSYCHOLOGIST, 4, "01-04");
        assertThat(after().state(new StateExpectation(expectation, false), GROUNDS, RECORDING))
                .isEqualTo(new Refused(new NotInCareTeam(day("01-04"))));
    }

    @Test
    void theDeliveringProviderNeedNotBelongToTheTeam() {
        Expectation expectation = expects(PHYSIO, 4, "01-04");
        assertThat(after().state(new StateExpectation(expectation, false), GROUNDS, RECORDING))
                .isInstanceOf(Decided.class);
    }

    @Test
    void changesNothingWhenTheSameExpectationComesAgain() {
        Course course = after(DISCLOSED, stated(expects(GP, 4, "01-04")), STARTED);
        assertThat(state(course, expects(GP, 4, "01-04"))).isEqualTo(new Unchanged());
        assertThat(state(course, expects(PHYSIO, 5, "01-03"))).isEqualTo(new Unchanged());
    }

    @Test
    void refusesAnExpectationAfterTheFirstSession() {
        assertThat(state(after(STARTED), expects(GP, 4, "01-09")))
                .isEqualTo(new Refused(new Sealed("statedOn", day("01-08"))));
        assertThat(state(after(STARTED), expects(GP, 4, "01-08"))).isInstanceOf(Decided.class);
    }

    @Test
    void theLastStatementOnOrBeforeTheStartCounts() {
        Course course = after(
                stated(expects(GP, 6, "01-06")),
                stated(expects(GP, 3, "01-08")),
                stated(expects(GP, 2, "01-20")),
                stated(expects(GP, 5, "01-04")));
        assertThat(course.standing(GP, "g1")).contains(expects(GP, 2, "01-20"));
        PatientCourses started = new PatientCourses("p1", List.of(course)).after(STARTED);
        assertThat(started.find(COURSE).orElseThrow().standing(GP, "g1")).contains(expects(GP, 3, "01-08"));
    }

    @Test
    void theLaterRecordedOfTwoStatementsOfOneDayCounts() {
        Course course = after(stated(expects(GP, 6, "01-06")), stated(expects(GP, 5, "01-06")));
        assertThat(course.standing(GP, "g1")).contains(expects(GP, 5, "01-06"));
    }

    @Test
    void keepsTheHistoryOldestFirst() {
        Course course = after(stated(expects(GP, 6, "01-06")), stated(expects(GP, 5, "01-04")));
        assertThat(course.expectations())
                .extracting(Recorded::statement)
                .containsExactly(expects(GP, 5, "01-04"), expects(GP, 6, "01-06"));
    }

    @Test
    void showsWhatTheDeliveringProviderHasNotSaid() {
        assertThat(after(STARTED).disclosure()).isNull();
        assertThat(after(STARTED).missing())
                .extracting(MissingPart::words)
                .contains("risks", "expected of g1", "expected of g2");
        assertThat(after(DISCLOSED, STARTED).missing())
                .extracting(MissingPart::words)
                .containsExactly("expected of g2", "likelihood of g2");
    }

    @Test
    void refusesMoreExpectationsThanAnEventShallHold() {
        CourseEvent[] events = new CourseEvent[Course.MOST_EXPECTATIONS];
        for (int i = 0; i < events.length; i++) {
            events[i] =
                    stated(new Expectation("g1", GP, new BigDecimal(5), null, "once more " + i, day("01-04"), null));
        }
        assertThat(state(after(events), expects(GP, 5, "01-05")))
                .isEqualTo(new Refused(new TooMany("expectations", Course.MOST_EXPECTATIONS)));
    }

    private static CourseEvent stated(Expectation expectation) {
        return new ExpectationStated(COURSE, expectation, List.of(), RECORDING);
    }

    private static CourseDecision disclose(Course course, DiscloseCourse request) {
        return course.disclose(request, GROUNDS, RECORDING);
    }

    private static CourseDecision state(Course course, Expectation expectation) {
        return course.state(new StateExpectation(expectation, true), GROUNDS, RECORDING);
    }
}
