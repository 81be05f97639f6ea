package care.plumbline.treatments.catalogue;

import care.plumbline.treatments.evidence.Impossible;
import care.plumbline.treatments.evidence.Required;

/// What an entry must have before others may see it: a graded certainty, what doing it takes, and its text in every
/// language. Versions from before the rule are kept as they are.
public final class PublicationCheck {

    private PublicationCheck() {}

    /// @throws Impossible naming what is missing
    public static void check(Entry entry) {
        Required.value("certaintyLevel", entry.certaintyLevel());
        Required.value("practice", entry.practice());
        for (Language language : Language.values()) {
            long texts = entry.texts().stream()
                    .filter(text -> text.language() == language)
                    .count();
            Required.that(texts > 0, "texts", "every-language", "texts in " + language + " are missing");
            Required.that(texts == 1, "texts", "once", "texts in " + language + " must appear only once");
        }
    }
}
