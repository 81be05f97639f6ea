package care.plumbline.treatments.catalogue.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Codes in one parameter, with commas between them.
final class CodeList {

    static final String REGEX = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}(,[A-Za-z0-9][A-Za-z0-9._-]{0,63})*";
    static final String WORDS = "must be codes with commas between them";

    private CodeList() {}

    static List<String> of(@Nullable String codes) {
        return codes == null ? List.of() : List.of(codes.split(","));
    }
}
