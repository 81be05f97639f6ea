package care.plumbline.web.language;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Chooses among the languages that an answer exists in. An answer in more than one language says `Vary:
/// Accept-Language` and `Content-Language`.
public final class AcceptedLanguage {

    private AcceptedLanguage() {}

    /// @param asked a language of `offered` that was asked for in so many words; null for none
    /// @param header Accept-Language as it came; what cannot be read is as if it were not there
    /// @param offered language codes; the first one is answered where none is accepted
    public static String of(@Nullable String asked, @Nullable String header, List<String> offered) {
        if (asked != null) {
            return asked;
        }
        String accepted = header == null ? null : lookUp(header, offered);
        return accepted == null ? offered.getFirst() : accepted;
    }

    private static @Nullable String lookUp(String header, List<String> offered) {
        try {
            return Locale.lookupTag(Locale.LanguageRange.parse(header), offered);
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }
}
