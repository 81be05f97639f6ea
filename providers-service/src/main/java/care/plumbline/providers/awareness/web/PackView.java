package care.plumbline.providers.awareness.web;

import care.plumbline.providers.awareness.Pack;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What happened before the PCP took over.
///
/// @param before everything recorded before this moment
/// @param unacknowledged how many of the events no PCP has acknowledged
record PackView(
        Instant before,
        int events,
        int unacknowledged,
        List<Pack.Kind> kinds,
        List<Pack.Strand> courses,
        List<Pack.Strand> goals) {

    static @Nullable PackView of(@Nullable Pack pack) {
        return pack == null
                ? null
                : new PackView(
                        pack.before(),
                        pack.events(),
                        pack.unacknowledged(),
                        pack.kinds(),
                        pack.courses(),
                        pack.goals());
    }
}
