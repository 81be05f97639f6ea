package care.plumbline.web.version;

import java.time.Duration;
import org.springframework.http.CacheControl;

/// How long an answer that is not about a patient may be kept, and by whom: by caches on the way only where everybody
/// may read it.
///
/// @param open whether reading is open to all
public record CachePeriods(boolean open) {

    /// For what can change at any time.
    public CacheControl minute() {
        return reach(CacheControl.maxAge(Duration.ofMinutes(1)).mustRevalidate());
    }

    /// For what never changes.
    public CacheControl year() {
        return reach(CacheControl.maxAge(Duration.ofDays(365)).immutable());
    }

    private CacheControl reach(CacheControl period) {
        return open ? period.cachePublic() : period.cachePrivate();
    }
}
