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

    /// 201 where it was recorded now, 200 where it was there before: the client can tell the two apart.
    ///
    /// @param location where it can be read
    public static <T> ResponseEntity<T> recorded(boolean now, URI location, T body, long version) {
        return now ? created(location, body, version) : ok(body, version);
    }

    public static <T> ResponseEntity<T> created(URI location, T body, long version) {
        return ResponseEntity.created(location).eTag(of(version)).body(body);
    }
}
