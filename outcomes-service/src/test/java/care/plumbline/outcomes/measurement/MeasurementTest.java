package care.plumbline.outcomes.measurement;

import static care.plumbline.outcomes.measurement.Pain.MEASURES;
import static care.plumbline.outcomes.measurement.Pain.correction;
import static care.plumbline.outcomes.measurement.Pain.observation;
import static care.plumbline.outcomes.measurement.Pain.score;
import static care.plumbline.outcomes.measurement.Pain.seven;
import static care.plumbline.outcomes.measurement.Pain.withdrawal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import care.plumbline.outcomes.measurement.MeasurementDecision.Decided;
import care.plumbline.outcomes.measurement.MeasurementDecision.Refused;
import care.plumbline.outcomes.measurement.MeasurementDecision.Unchanged;
import care.plumbline.outcomes.measurement.MeasurementEvent.ScoreCorrected;
import care.plumbline.outcomes.measurement.MeasurementEvent.ScoreRecorded;
import care.plumbline.outcomes.measurement.MeasurementEvent.ScoreWithdrawn;
import care.plumbline.outcomes.measurement.MeasurementRefusal.AlreadyWithdrawn;
import care.plumbline.outcomes.measurement.MeasurementRefusal.IdTaken;
import care.plumbline.outcomes.measurement.MeasurementRefusal.RulesBroken;
import care.plumbline.outcomes.measurement.MeasurementRefusal.StaleVersion;
import care.plumbline.outcomes.measurement.MeasurementRefusal.TooManyCorrections;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasurementTest {

    private static final Recording NOW = new Recording(Pain.LATER, Pain.TODAY);

    @Test
    void beginsWithARecordedScore() {
        RecordScore request = score("p1", "m1", "7", "2024-01-07");

        assertThat(record(Optional.empty(), request)).isEqualTo(new Decided(new ScoreRecorded(request, Pain.LATER)));
        assertThat(seven().version()).isEqualTo(1);
        assertThat(seven().status()).isEqualTo(MeasurementStatus.RECORDED);
    }

    @ParameterizedTest(name = "{0} {1} on {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            nrs-pain     | 10.5    | 2024-01-07 | value within-range
            nrs-pain     | -1      | 2024-01-07 | value within-range
            nrs-pain     | 1.0001  | 2024-01-07 | value decimals
            nrs-pain     | 7       | 2024-01-11 | observedOn not-in-the-future
            nrs-pain     | 11.0001 | 2024-01-11 | value within-range, value decimals, observedOn not-in-the-future
            promis-pain-interference-4a | 40 | 2024-01-07 | value within-range
            horoscope    | 7       | 2024-01-07 | measure known-measure
            horoscope    | 7       | 2024-01-11 | measure known-measure, observedOn not-in-the-future
            """)
    void refusesWhatCannotBeAScoreAndSaysAllThatIsWrong(
            String measure, BigDecimal value, LocalDate observedOn, String rules) {
        RecordScore request = new RecordScore(Pain.ID, measure, new Observation(value, observedOn), null);

        assertThat(broken(record(Optional.empty(), request))).isEqualTo(rules);
    }

    @ParameterizedTest
    @CsvSource({"nrs-pain, 0", "nrs-pain, 10.000", "nrs-pain, 4.9", "odi, 1E+1", "eq-5d-5l-index, -0.661"})
    void acceptsEveryScoreOfTheRange(String measure, BigDecimal value) {
        RecordScore request = new RecordScore(Pain.ID, measure, new Observation(value, Pain.TODAY), null);

        assertThat(record(Optional.empty(), request)).isInstanceOf(Decided.class);
    }

    @Test
    void theSameScoreAgainChangesNothingWhateverHasBecomeOfIt() {
        Measurement corrected = after(seven(), correction(1, "6.5", null));
        Measurement withdrawn = after(corrected, withdrawal(2));

        assertThat(record(Optional.of(seven()), score("p1", "m1", "7.0", "2024-01-07")))
                .isEqualTo(new Unchanged(seven()));
        assertThat(record(Optional.of(corrected), score("p1", "m1", "7", "2024-01-07")))
                .isEqualTo(new Unchanged(corrected));
        assertThat(record(Optional.of(corrected), score("p1", "m1", "6.5", "2024-01-07")))
                .isEqualTo(new Unchanged(corrected));
        assertThat(record(Optional.of(withdrawn), score("p1", "m1", "7", "2024-01-07")))
                .isEqualTo(new Unchanged(withdrawn));
    }

    @Test
    void anotherScoreUnderTheSameIdIsRefused() {
        assertThat(record(Optional.of(seven()), score("p1", "m1", "6", "2024-01-07")))
                .isEqualTo(new Refused(new IdTaken()));
        assertThat(record(
                        Optional.of(seven()),
                        new RecordScore(Pain.ID, "odi", observation("7", "2024-01-07"), "patient")))
                .isEqualTo(new Refused(new IdTaken()));
    }

    @Test
    void aCorrectionKeepsWhatWasBefore() {
        Measurement corrected = after(seven(), correction(1, "6.5", null));

        assertThat(corrected)
                .isEqualTo(new Measurement(
                        Pain.ID,
                        2,
                        "nrs-pain",
                        observation("6.5", "2024-01-07"),
                        "patient",
                        MeasurementStatus.CORRECTED,
                        "Misread.",
                        Pain.LATER,
                        List.of(new Measurement.Earlier(
                                1, observation("7", "2024-01-07"), MeasurementStatus.RECORDED, null, Pain.FIRST))));
    }

    @Test
    void theDayAloneCanBeCorrected() {
        assertThat(after(seven(), correction(1, null, "2024-01-06")).observation())
                .isEqualTo(observation("7", "2024-01-06"));
    }

    @Test
    void aCorrectionMustChangeSomethingAndKeepTheRules() {
        assertThat(broken(seven().take(correction(1, "7.00", null), MEASURES, NOW)))
                .isEqualTo("value changes-something");
        assertThat(broken(seven().take(correction(1, "12", "2024-02-01"), MEASURES, NOW)))
                .isEqualTo("value within-range, observedOn not-in-the-future");
    }

    @Test
    void aStepOnAnotherVersionIsRefused() {
        assertThat(seven().take(correction(2, "6", null), MEASURES, NOW)).isEqualTo(new Refused(new StaleVersion()));
        assertThat(seven().take(withdrawal(0), MEASURES, NOW)).isEqualTo(new Refused(new StaleVersion()));
    }

    @Test
    void whatIsWithdrawnStaysWithdrawn() {
        Measurement withdrawn = after(seven(), withdrawal(1));

        assertThat(withdrawn.status()).isEqualTo(MeasurementStatus.WITHDRAWN);
        assertThat(withdrawn.observation()).isEqualTo(seven().observation());
        assertThat(withdrawn.take(correction(2, "6", null), MEASURES, NOW))
                .isEqualTo(new Refused(new AlreadyWithdrawn()));
        assertThat(withdrawn.take(withdrawal(2), MEASURES, NOW)).isEqualTo(new Refused(new AlreadyWithdrawn()));
    }

    @Test
    void correctionsHaveAnEndAndWithdrawalIsAlwaysPossible() {
        Measurement corrected = seven();
        while (corrected.version() < Measurement.MOST_VERSIONS) {
            corrected = after(corrected, correction(corrected.version(), "" + corrected.version() % 5, null));
        }

        assertThat(corrected.take(correction(corrected.version(), "9", null), MEASURES, NOW))
                .isEqualTo(new Refused(new TooManyCorrections(Measurement.MOST_VERSIONS - 1)));
        assertThat(after(corrected, withdrawal(corrected.version())).status()).isEqualTo(MeasurementStatus.WITHDRAWN);
    }

    @Test
    void beginsOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> seven().after(new ScoreRecorded(score("p1", "m1", "7", "2024-01-07"), Pain.FIRST)));
    }

    private static MeasurementDecision record(Optional<Measurement> known, RecordScore request) {
        return Measurement.record(known, request, MEASURES, NOW);
    }

    private static Measurement after(Measurement before, MeasurementStep step) {
        MeasurementDecision decision = before.take(step, MEASURES, NOW);
        assertThat(decision).isInstanceOf(Decided.class);
        MeasurementEvent event = ((Decided) decision).event();
        assertThat(event).isInstanceOfAny(ScoreCorrected.class, ScoreWithdrawn.class);
        return before.after(event);
    }

    private static String broken(MeasurementDecision decision) {
        return decision instanceof Refused(RulesBroken(var violations))
                ? String.join(
                        ", ",
                        violations.stream()
                                .map(violation -> violation.field() + " " + violation.rule())
                                .toList())
                : decision.toString();
    }
}
