package care.plumbline.providers.option;

import static care.plumbline.providers.Cast.ANA;
import static care.plumbline.providers.Cast.GP;
import static care.plumbline.providers.Cast.RECORDING;
import static care.plumbline.providers.Cast.day;

import care.plumbline.providers.option.OptionEvent.OptionDecided;
import care.plumbline.providers.option.OptionEvent.OptionDiscussed;

/// One option told from its events: mbsr was discussed on 01-03, declined on 01-04 until 05-01, accepted on 01-06.
final class OptionStories {

    static final DiscussOption MBSR = new DiscussOption("o1", "mbsr", GP, day("01-03"));
    static final Verdict NOT_NOW =
            new Verdict(false, day("01-04"), DeclineKind.NOT_NOW, "She wants to try exercise first.", day("05-01"));
    static final Verdict ACCEPTED = new Verdict(true, day("01-06"), null, "She has more time now.", null);
    static final OptionEvent DISCUSSED = new OptionDiscussed(MBSR, RECORDING);
    static final OptionEvent SET_ASIDE = new OptionDecided("o1", NOT_NOW, RECORDING);
    static final OptionEvent TAKEN = new OptionDecided("o1", ACCEPTED, RECORDING);

    private OptionStories() {}

    static PatientOptions after(OptionEvent... events) {
        PatientOptions options = PatientOptions.none(ANA);
        for (OptionEvent event : events) {
            options = options.after(event);
        }
        return options;
    }
}
