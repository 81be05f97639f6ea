package care.plumbline.providers.option;

import static care.plumbline.providers.Cast.GP;
import static care.plumbline.providers.Cast.RECORDING;
import static care.plumbline.providers.Cast.TODAY;
import static care.plumbline.providers.Cast.day;
import static care.plumbline.providers.option.OptionStories.ACCEPTED;
import static care.plumbline.providers.option.OptionStories.DISCUSSED;
import static care.plumbline.providers.option.OptionStories.MBSR;
import static care.plumbline.providers.option.OptionStories.NOT_NOW;
import static care.plumbline.providers.option.OptionStories.SET_ASIDE;
import static care.plumbline.providers.option.OptionStories.TAKEN;
import static care.plumbline.providers.option.OptionStories.after;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.providers.option.OptionDecision.Decided;
import care.plumbline.providers.option.OptionDecision.Refused;
import care.plumbline.providers.option.OptionDecision.Unchanged;
import care.plumbline.providers.option.OptionEvent.OptionDecided;
import care.plumbline.providers.option.OptionEvent.OptionDiscussed;
import care.plumbline.providers.option.OptionRefusal.InTheFuture;
import care.plumbline.providers.option.OptionRefusal.ReasonMissing;
import care.plumbline.providers.option.OptionRefusal.SaidOtherwise;
import care.plumbline.providers.option.OptionRefusal.StaleVersion;
import care.plumbline.providers.option.OptionRefusal.TooEarly;
import care.plumbline.providers.option.OptionRefusal.UnknownOption;
import org.junit.jupiter.api.Test;

class PatientOptionsTest {

    @Test
    void aDiscussionIsToldOnce() {
        assertThat(after().discuss(MBSR, RECORDING)).isEqualTo(new Decided(DISCUSSED));
        assertThat(after(DISCUSSED, SET_ASIDE).discuss(MBSR, RECORDING)).isEqualTo(new Unchanged());
        assertThat(after(DISCUSSED).discuss(new DiscussOption("o1", "yoga", GP, day("01-03")), RECORDING))
                .isEqualTo(new Refused(new SaidOtherwise()));
        assertThat(after().discuss(new DiscussOption("o1", "mbsr", GP, TODAY.plusDays(1)), RECORDING))
                .isEqualTo(new Refused(new InTheFuture("on")));
    }

    @Test
    void everyDecisionIsKeptAndTheLastOneStands() {
        assertThat(decide(after(DISCUSSED), NOT_NOW)).isEqualTo(new Decided(SET_ASIDE));
        assertThat(decide(after(DISCUSSED, SET_ASIDE), NOT_NOW)).isEqualTo(new Unchanged());
        Option option = after(DISCUSSED, SET_ASIDE, TAKEN).find("o1").orElseThrow();
        assertThat(option.standing()).contains(ACCEPTED);
        assertThat(option.verdicts()).hasSize(2);
        assertThat(option.version()).isEqualTo(3);
    }

    @Test
    void whatIsDeclinedIsDeclinedForAReason() {
        assertThat(decide(after(DISCUSSED), new Verdict(false, day("01-04"), null, "No.", null)))
                .isEqualTo(new Refused(new ReasonMissing("reasonKind")));
        assertThat(decide(after(DISCUSSED), new Verdict(false, day("01-04"), DeclineKind.RISK, " ", null)))
                .isEqualTo(new Refused(new ReasonMissing("reason")));
        assertThat(decide(after(DISCUSSED), new Verdict(true, day("01-04"), null, null, null)))
                .isInstanceOf(Decided.class);
    }

    @Test
    void decisionsFollowTheDiscussionAndEachOther() {
        assertThat(decide(after(DISCUSSED), new Verdict(true, day("01-02"), null, null, null)))
                .isEqualTo(new Refused(new TooEarly("on", day("01-03"))));
        assertThat(decide(after(DISCUSSED, TAKEN), NOT_NOW)).isEqualTo(new Refused(new TooEarly("on", day("01-06"))));
        assertThat(decide(after(DISCUSSED), new Verdict(true, TODAY.plusDays(1), null, null, null)))
                .isEqualTo(new Refused(new InTheFuture("on")));
        Verdict sameDay = new Verdict(false, day("01-04"), DeclineKind.BURDEN, "Too far.", day("01-04"));
        assertThat(decide(after(DISCUSSED), sameDay)).isEqualTo(new Refused(new TooEarly("revisitOn", day("01-05"))));
    }

    @Test
    void anOptionIsNamedInItsVersion() {
        assertThat(decide(after(), NOT_NOW)).isEqualTo(new Refused(new UnknownOption()));
        assertThat(after(DISCUSSED).decide(new DecideOption("o1", NOT_NOW, version -> version == 2), RECORDING))
                .isEqualTo(new Refused(new StaleVersion()));
    }

    @Test
    void whatWasSetAsideComesBackOnItsDayUnlessDiscussedAgain() {
        PatientOptions setAside = after(DISCUSSED, SET_ASIDE);
        assertThat(setAside.firstRevisit()).contains(day("05-01"));
        assertThat(setAside.toRevisitBy(day("04-30"))).isEmpty();
        assertThat(setAside.toRevisitBy(day("05-01"))).hasSize(1);
        assertThat(after(DISCUSSED, SET_ASIDE, TAKEN).firstRevisit()).isEmpty();
        PatientOptions again =
                setAside.after(new OptionDiscussed(new DiscussOption("o2", "mbsr", GP, day("05-02")), RECORDING));
        assertThat(again.firstRevisit()).isEmpty();
    }

    @Test
    void knowsWhatWouldDoHarm() {
        Verdict harm = new Verdict(false, day("01-04"), DeclineKind.CONTRAINDICATED, "Psychosis in the past.", null);
        assertThat(after(DISCUSSED, new OptionDecided("o1", harm, RECORDING))
                        .find("o1")
                        .orElseThrow()
                        .isContraindicated())
                .isTrue();
    }

    private static OptionDecision decide(PatientOptions options, Verdict verdict) {
        return options.decide(new DecideOption("o1", verdict, _ -> true), RECORDING);
    }
}
