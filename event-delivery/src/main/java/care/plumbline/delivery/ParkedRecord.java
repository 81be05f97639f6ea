package care.plumbline.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A record that could not be applied, without its data.
///
/// @param id Place in the topic: `topic-partition-offset`.
/// @param code Why it was parked, or refused the last time.
/// @param failure Class of the exception where a handler failed.
/// @param at When it was parked.
/// @param attempts How often it was tried.
public record ParkedRecord(
        String id,
        String topic,
        int partition,
        long offset,
        String code,
        @Nullable String failure,
        Instant at,
        int attempts) {}
