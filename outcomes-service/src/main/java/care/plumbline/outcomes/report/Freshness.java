package care.plumbline.outcomes.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How new what is known from one service is.
///
/// @param source the service that tells it
/// @param newestEvent when the newest of what the report rests on was recorded there; absent when it has told nothing
/// @param eventsBehind events of it, about whomever, that are still to be taken in; absent when that is not known
public record Freshness(
        Source source,
        @Nullable Instant newestEvent,
        @Nullable Long eventsBehind) {}
