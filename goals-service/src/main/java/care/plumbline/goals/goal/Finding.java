package care.plumbline.goals.goal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Something to talk about with the patient. It refuses nothing and rewrites nothing.
///
/// @param rule stable name of why it was found
/// @param words what to say about it, in plain words
/// @param quoted the words it was found in
/// @param probability chance of reaching the expected score under the evidence, 0 to 1
/// @param band that chance in words
public record Finding(
        String rule,
        String words,
        @Nullable String quoted,
        @Nullable BigDecimal probability,
        @Nullable String band) {

    static Finding of(String rule, String words) {
        return new Finding(rule, words, null, null, null);
    }

    static Finding in(String quoted, String rule, String words) {
        return new Finding(rule, words, quoted, null, null);
    }
}
