package care.plumbline.treatments.catalogue.web;

import care.plumbline.treatments.catalogue.Language;
import care.plumbline.web.language.AcceptedLanguage;
import org.jspecify.annotations.Nullable;

/// Language as a parameter or as what the caller accepts.
final class Spoken {

    static final String CODES = "en|es";
    static final String ONE_OF = "must be one of en, es";

    private Spoken() {}

    static Language of(@Nullable String asked, @Nullable String accepted) {
        return Language.of(AcceptedLanguage.of(asked, accepted, Language.codes()));
    }
}
