package care.plumbline.providers.awareness;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How an item was put before a PCP, and what became of it.
///
/// @param provider The PCP.
/// @param at When it was put before them.
/// @param dueAt When it becomes overdue.
/// @param seenAt When they saw it.
/// @param overdueAt Since when it is overdue; present once that was announced.
/// @param acknowledgedAt When they acknowledged it.
/// @param acknowledgedBy Subject of the token that said so.
public record Delivery(
        String provider,
        Instant at,
        Instant dueAt,
        @Nullable Instant seenAt,
        @Nullable Instant overdueAt,
        @Nullable Instant acknowledgedAt,
        @Nullable String acknowledgedBy) {

    static Delivery to(String provider, Instant at, Instant dueAt) {
        return new Delivery(provider, at, dueAt, null, null, null, null);
    }

    Delivery seen(Instant when) {
        return new Delivery(provider, at, dueAt, when, overdueAt, acknowledgedAt, acknowledgedBy);
    }

    Delivery overdue() {
        return new Delivery(provider, at, dueAt, seenAt, dueAt, acknowledgedAt, acknowledgedBy);
    }

    Delivery acknowledged(Instant when, String by) {
        return new Delivery(provider, at, dueAt, seenAt == null ? when : seenAt, overdueAt, when, by);
    }
}
