package care.plumbline.treatments.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Words that a rule found in an entry.
///
/// @param rule code of a rule of the claim guard, or [#BEYOND_EVIDENCE]
/// @param quoted the words as written
/// @param explanation what the rule says of them
public record Sighting(String place, String language, String rule, String quoted, String explanation) {

    /// The rule for effects stated as numbers that the entry's own evidence does not bear out.
    public static final String BEYOND_EVIDENCE = "beyond-evidence";

    private static final int ID_BYTES = 6;

    /// The same words found by the same rule at the same place are the same finding, whatever the version.
    String id(String treatment) {
        String words = String.join("\n", place, language, rule, quoted);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return treatment + "." + HexFormat.of().formatHex(digest, 0, ID_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
