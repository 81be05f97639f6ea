package care.plumbline.web.version;

import java.net.URI;
import org.springframework.http.ResponseEntity;

/// Versions as strong entity tags. A GET answered with one is 304 by itself when If-None-Match holds it.
public final class ETags {

    private ETags() {}

    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /// For one of several representations of a version, e.g. one per language: `"7-es"`. As If-Match it names version
    /// 7.
    ///
    /// @param variant lower case letters and digits; empty for the plain tag
    public static String of(long version, String variant) {
        return variant.isEmpty() ? of(version) : "\"" + version + "-" + variant + "\"";
    }

    public static <T> ResponseEntity<T> ok(T body, long version) {
        return ResponseEntity.ok().eTag(of(version)).body(body);
    }

    public static <T> ResponseEntity<T> created(URI location, T body, long version) {
        return ResponseEntity.created(location).eTag(of(version)).body(body);
    }
}
