package care.plumbline.treatments.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The languages that every published entry can be read in.
public enum Language {
    EN,
    ES;

    /// The codes of all of them, the one that is answered by default first.
    public static List<String> codes() {
        return Stream.of(values()).map(Language::toString).toList();
    }

    /// @param code one of [#codes()]
    public static Language of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /// The code in data files, events and HTTP.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
