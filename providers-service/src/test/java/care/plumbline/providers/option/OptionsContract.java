package care.plumbline.providers.option;

import static care.plumbline.providers.Cast.ANA;
import static care.plumbline.providers.Cast.GP;
import static care.plumbline.providers.Cast.RECORDING;
import static care.plumbline.providers.Cast.day;
import static care.plumbline.providers.option.OptionStories.DISCUSSED;
import static care.plumbline.providers.option.OptionStories.SET_ASIDE;
import static care.plumbline.providers.option.OptionStories.TAKEN;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.providers.option.OptionDecision.Decided;
import care.plumbline.providers.option.OptionEvent.OptionDecided;
import care.plumbline.providers.option.OptionEvent.OptionDiscussed;
import care.plumbline.providers.option.OptionRefusal.UnknownOption;
import care.plumbline.providers.option.OptionResult.Refused;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What every store of options promises.
public abstract class OptionsContract {

    protected abstract Options options();

    @Test
    void keepsAnOptionWholeWithEveryDecision() {
        happens(ANA, DISCUSSED);
        happens(ANA, SET_ASIDE);
        happens(ANA, TAKEN);
        assertThat(options().of(ANA)).isEqualTo(OptionStories.after(DISCUSSED, SET_ASIDE, TAKEN));
        assertThat(options().of("p2")).isEqualTo(PatientOptions.none("p2"));
    }

    @Test
    void whatIsRefusedChangesNothing() {
        assertThat(options().change(ANA, "o9", _ -> new OptionDecision.Refused(new UnknownOption())))
                .isEqualTo(new Refused(new UnknownOption()));
        assertThat(options().of(ANA).options()).isEmpty();
    }

    @Test
    void listsPatientsWithSomethingToLookAtAgain() {
        for (String patient : List.of("p3", "p1", "p2", "p4")) {
            happens(patient, DISCUSSED);
            happens(patient, SET_ASIDE);
        }
        happens("p4", TAKEN);
        happens("p2", new OptionDiscussed(new DiscussOption("o2", "mbsr", GP, day("02-01")), RECORDING));
        Verdict later = new Verdict(false, day("02-01"), DeclineKind.NOT_NOW, "Later.", day("05-02"));
        happens("p2", new OptionDecided("o2", later, RECORDING));

        assertThat(options().toRevisit(day("05-01"), null, 10))
                .extracting(PatientOptions::patient)
                .containsExactly("p1", "p3");
        assertThat(options().toRevisit(day("05-02"), "p1", 1))
                .extracting(PatientOptions::patient)
                .containsExactly("p2");
    }

    private void happens(String patient, OptionEvent event) {
        options().change(patient, event.option(), _ -> new Decided(event));
    }
}
