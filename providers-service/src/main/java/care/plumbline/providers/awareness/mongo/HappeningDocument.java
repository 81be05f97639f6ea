package care.plumbline.providers.awareness.mongo;

import care.plumbline.providers.awareness.Happening;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A happening as stored.
public record HappeningDocument(
        String kind,
        String entity,
        long version,
        Instant recordedAt,
        @Nullable String by,
        @Nullable String provider,
        @Nullable String verdict) {

    static HappeningDocument of(Happening happening) {
        return new HappeningDocument(
                happening.kind(),
                happening.entity(),
                happening.version(),
                happening.recordedAt(),
                happening.by(),
                happening.provider(),
                happening.verdict());
    }

    Happening toHappening() {
        return new Happening(kind, entity, version, recordedAt, by, provider, verdict);
    }
}
