package care.plumbline.treatments.catalogue.web;

import care.plumbline.treatments.catalogue.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// Entity tag of a list of versions: another one as soon as a treatment is new, gone, changed or out of date.
final class CatalogueTag {

    private static final int BYTES = 12;

    private CatalogueTag() {}

    /// @param more what else the answer depends on, e.g. its language and what is overdue today
    static String of(List<Version> versions, Object... more) {
        StringBuilder lines = new StringBuilder();
        for (Version version : versions) {
            lines.append(version.entry().code())
                    .append('/')
                    .append(version.number())
                    .append('\n');
        }
        for (Object one : more) {
            lines.append(one).append('\n');
        }
        return "\"" + digest(lines.toString()) + "\"";
    }

    static String digest(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)), 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
