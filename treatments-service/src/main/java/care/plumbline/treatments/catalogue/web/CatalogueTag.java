package care.plumbline.treatments.catalogue.web;

import care.plumbline.treatments.catalogue.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// Entity tag of a list of versions: another one as soon as a treatment is new, gone or changed.
final class CatalogueTag {

    private static final int BYTES = 12;

    private CatalogueTag() {}

    static String of(List<Version> versions) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Version version : versions) {
                String line = version.entry().code() + "/" + version.number() + "\n";
                digest.update(line.getBytes(StandardCharsets.UTF_8));
            }
            return "\"" + HexFormat.of().formatHex(digest.digest(), 0, BYTES) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
