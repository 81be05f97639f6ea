package care.plumbline.outcomes.figures;

import static care.plumbline.outcomes.figures.Contributing.deliveredBy;
import static care.plumbline.outcomes.figures.Contributing.expected;
import static care.plumbline.outcomes.figures.Contributing.judged;
import static care.plumbline.outcomes.figures.Contributing.open;
import static care.plumbline.outcomes.figures.Contributing.together;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import care.plumbline.outcomes.judgement.Book;
import care.plumbline.outcomes.judgement.Contribution;
import care.plumbline.outcomes.judgement.PatientContributions;
import care.plumbline.outcomes.judgement.Phase;
import care.plumbline.outcomes.statistics.ChanceCalibration;
import care.plumbline.outcomes.statistics.ScoreCalibration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GroupReportingTest {

    private static final GroupName PT = new GroupName(GroupKind.PROVIDER, "pt-1");

    private final InMemoryFigures.View stored =
            new InMemoryFigures(InMemoryFigures.Fault.NONE).view(Interruptions.NONE);
    private final List<PatientContributions> people = new ArrayList<>();

    /// Clinical methods 6, vector C1, three times over.
    @Test
    void calibrationIsThatOfTheExpectationsOfEachParty() {
        int[] hoped = {4, 3, 5, 2, 6, 4, 3, 5};
        int[] seen = {2, 3, 1, 0, 4, 5, -1, 3};
        for (int i = 0; i < 24; i++) {
            String result = String.valueOf(7 - seen[i % 8]);
            person(judged(
                    "c1",
                    "mbsr",
                    "nrs-pain",
                    "7",
                    result,
                    expected(Book.PATIENT, null, "7", result, String.valueOf(hoped[i % 8]), "80"),
                    expected(Book.PROVIDER, "pt-1", "7", result, String.valueOf(hoped[i % 8]), null)));
        }

        BookCalibration patients = calibration(PT, Party.PATIENT);
        ScoreCalibration scores = requireNonNull(patients.scores());
        assertThat(scores.bias()).isEqualTo(1.875);
        assertThat(scores.meanAbsoluteError()).isEqualTo(2.125);
        assertThat(scores.rootMeanSquareError()).isCloseTo(2.474874, within(1e-6));
        assertThat(patients.verdict()).isEqualTo(CalibrationVerdict.TOO_OPTIMISTIC);
        ChanceCalibration chances = requireNonNull(patients.likelihoods());
        assertThat(chances.n()).isEqualTo(24);
        assertThat(chances.baseRate()).isEqualTo(0.25);
        assertThat(patients.bins().get(3).reached()).isEqualTo(new Count.Shown(6));
        assertThat(calibration(PT, Party.OWN).pairs()).isEqualTo(new Count.Shown(24));
        assertThat(calibration(PT, Party.EVIDENCE).scores()).isNull();
        assertThat(calibration(GroupName.ALL, Party.PATIENT).scores()).isEqualTo(scores);
    }

    @Test
    void noVerdictOnCalibrationFromFewOrFromLowResponse() {
        people(19, judged("c1", "mbsr", "nrs-pain", "7", "5", expected(Book.PATIENT, null, "7", "5", "4", null)));
        assertThat(calibration(PT, Party.PATIENT).verdict()).isEqualTo(CalibrationVerdict.TOO_FEW);

        people(11, judged("c1", "mbsr", "nrs-pain", "7", "6", expected(Book.PATIENT, null, "7", "6", "4", null)));
        people(21, open("c1", "mbsr", Phase.OVERDUE, true));
        assertThat(calibration(PT, Party.PATIENT).verdict()).isEqualTo(CalibrationVerdict.LOW_RESPONSE);
    }

    @Test
    void calibrationOfFewPeopleIsWithheld() {
        people(4, judged("c1", "mbsr", "nrs-pain", "7", "5", expected(Book.PATIENT, null, "7", "5", "4", "50")));
        people(30, judged("c1", "mbsr", "7", "5"));

        BookCalibration patients = calibration(PT, Party.PATIENT);
        assertThat(patients.pairs()).isEqualTo(new Count.Withheld(Count.Reason.FEWER_THAN_5));
        assertThat(patients.scores()).isNull();
        assertThat(patients.likelihoods()).isNull();
    }

    /// Those who reached what was likely are few: neither they nor the others are shown, only both together.
    @Test
    void binsOfLikelihoodsDoNotTellOfFewPeople() {
        people(3, judged("c1", "mbsr", "nrs-pain", "7", "2", expected(Book.PATIENT, null, "7", "2", "4", "90")));
        people(30, judged("c1", "mbsr", "nrs-pain", "7", "5", expected(Book.PATIENT, null, "7", "5", "4", "90")));

        BookCalibration.Bin surest = calibration(PT, Party.PATIENT).bins().get(3);
        assertThat(surest.stated()).isEqualTo(new Count.Shown(33));
        assertThat(surest.reached().isShown()).isFalse();
        assertThat(surest.missed().isShown()).isFalse();
    }

    @Test
    void likelihoodsThatAreAllEvenCarryNoInformation() {
        people(30, judged("c1", "mbsr", "nrs-pain", "7", "5", expected(Book.PATIENT, null, "7", "5", "2", "50")));

        ChanceCalibration chances =
                requireNonNull(calibration(PT, Party.PATIENT).likelihoods());
        assertThat(chances.z()).isNull();
        assertThat(chances.skill()).isNull();
    }

    @Test
    void combinationsDisciplinesAndOrganisationsAreGroups() {
        people(6, together(List.of("exercise-general", "mbsr"), judged("c1", "mbsr", "7", "5")));
        people(7, judged("c1", "mbsr", "7", "4"));

        assertThat(figures(GroupName.combination(List.of("mbsr", "exercise-general")))
                        .standing()
                        .judged())
                .isEqualTo(new Count.Shown(6));
        assertThat(figures(new GroupName(GroupKind.DISCIPLINE, "physiotherapy"))
                        .standing()
                        .judged())
                .isEqualTo(new Count.Shown(13));
        assertThat(figures(new GroupName(GroupKind.ORGANIZATION, "north-clinic"))
                        .standing()
                        .judged())
                .isEqualTo(new Count.Shown(13));
    }

    /// Vector A2 four times over: the same slope and difference of improvements, with the sign of improvement.
    @Test
    void theComparisonWithOthersIsAdjustedForTheBaseline() {
        for (int i = 0; i < 8; i++) {
            person(judged("c1", "mbsr", "6", "4"));
            person(judged("c1", "mbsr", "8", "5"));
            person(judged("c1", "mbsr", "5", "4"));
            person(deliveredBy("pt-2", judged("c1", "mbsr", "9", "7")));
            person(deliveredBy("pt-2", judged("c1", "mbsr", "7", "4")));
            person(deliveredBy("pt-2", judged("c1", "mbsr", "4", "3")));
        }

        AdjustedComparison adjusted = requireNonNull(figures(PT).references().adjusted());
        assertThat(adjusted.n()).isEqualTo(24);
        assertThat(adjusted.others()).isEqualTo(24);
        assertThat(adjusted.slope()).isCloseTo(1 - 0.653846, within(1e-6));
        assertThat(adjusted.difference()).isCloseTo(0.115385, within(1e-6));
        assertThat(adjusted.verdict()).isEqualTo(AdjustedComparison.Verdict.NOT_TOLD_APART);
        assertThat(figures(GroupName.ALL).references().adjusted()).isNull();
    }

    @Test
    void noComparisonWithOthersWhoAreFew() {
        people(24, judged("c1", "mbsr", "7", "5"));
        people(24, judged("c1", "mbsr", "6", "5"));
        people(4, deliveredBy("pt-2", judged("c1", "mbsr", "8", "5")));

        assertThat(figures(PT).references().adjusted()).isNull();
    }

    @Test
    void beforeAfterFiguresStandBesideTheNaturalCourseAndTheReturnOfBadWeeks() {
        people(10, judged("c1", "mbsr", "8", "6"));
        people(10, deliveredBy("pt-2", judged("c1", "mbsr", "3", "3")));

        References references = figures(PT).references();
        assertThat(references.naturalCourse()).extracting(NaturalCourse::weeks).containsExactly(6, 26, 52);
        assertThat(references.naturalCourse().getFirst().improvement()).isEqualByComparingTo("0.8");
        SelectionEffect selection = requireNonNull(references.selection());
        assertThat(selection.everybody()).isEqualTo(5.5);
        assertThat(selection.gain())
                .isCloseTo((1 - selection.reliability()) * 2.5, within(1e-9))
                .isPositive();
    }

    private void person(Contribution... courses) {
        people.add(Contributing.of("p" + people.size(), 1, courses));
    }

    private void people(int count, Contribution course) {
        for (int i = 0; i < count; i++) {
            person(course);
        }
    }

    private BookCalibration calibration(GroupName group, Party party) {
        return figures(group).calibration().stream()
                .filter(one -> one.party() == party)
                .findFirst()
                .orElseThrow();
    }

    private MeasureFigures figures(GroupName group) {
        Affiliations north = who -> Map.of("pt-1", new Affiliation(1, "physiotherapy", "north-clinic"));
        new FigureKeeping(new Tallying(Contributing.MEASURES, north), stored, stored, stored).keep(people);
        return new GroupReporting(Contributing.MEASURES, stored)
                .report(group, Period.ALL, Population.NOW)
                .measures()
                .getFirst();
    }
}
