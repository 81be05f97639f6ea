package care.plumbline.treatments.catalogue;

import care.plumbline.treatments.evidence.Required;

/// A treatment in plain words of one language, for patients.
///
/// @param whatToExpect with the share of people who did not benefit, where one is known
/// @param whatItAsks time, effort, money
public record PlainText(
        Language language,
        String name,
        String whatItIs,
        String whatHappens,
        String howLong,
        String whatToExpect,
        String risks,
        String whatItAsks) {

    public static final int LONGEST = 2000;

    public PlainText {
        Required.value("texts.language", language);
        text("name", name);
        text("whatItIs", whatItIs);
        text("whatHappens", whatHappens);
        text("howLong", howLong);
        text("whatToExpect", whatToExpect);
        text("risks", risks);
        text("whatItAsks", whatItAsks);
    }

    private static void text(String member, String text) {
        Required.text("texts." + member, text);
        Required.that(
                text.length() <= LONGEST, member, "length", "texts." + member + " must have at most 2000 characters");
    }
}
