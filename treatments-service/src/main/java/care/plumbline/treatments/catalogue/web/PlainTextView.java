package care.plumbline.treatments.catalogue.web;

import care.plumbline.treatments.catalogue.Contraindication;
import care.plumbline.treatments.catalogue.Entry;
import care.plumbline.treatments.catalogue.Language;
import care.plumbline.treatments.catalogue.PlainText;
import care.plumbline.treatments.catalogue.Version;
import java.util.List;

/// A treatment for the people it is about, in one language.
///
/// @param speaksAgainst what rules it out or asks for caution
/// @param stale whether a source has to be read again
record PlainTextView(
        String code,
        long version,
        String language,
        String name,
        String whatItIs,
        String whatHappens,
        String howLong,
        String whatToExpect,
        String risks,
        String whatItAsks,
        WindowView judgingWindow,
        List<Against> speaksAgainst,
        boolean stale) {

    /// @param rulesOut whether it rules the treatment out; else it asks for caution
    record Against(String code, boolean rulesOut, String words) {

        static Against of(Contraindication one, Language language) {
            return new Against(one.code(), one.absolute(), one.words(language));
        }
    }

    static PlainTextView of(Version version, PlainText text, boolean stale) {
        Entry entry = version.entry();
        return new PlainTextView(
                entry.code(),
                version.number(),
                text.language().toString(),
                text.name(),
                text.whatItIs(),
                text.whatHappens(),
                text.howLong(),
                text.whatToExpect(),
                text.risks(),
                text.whatItAsks(),
                WindowView.of(entry.judgingWindow()),
                entry.contraindications().stream()
                        .map(one -> Against.of(one, text.language()))
                        .toList(),
                stale);
    }
}
