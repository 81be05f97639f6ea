package care.plumbline.providers.awareness.web;

import care.plumbline.providers.awareness.Delivery;
import care.plumbline.providers.awareness.Happening;
import care.plumbline.providers.awareness.Inbox.Letter;
import care.plumbline.providers.awareness.Item;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Something the PCP must be aware of.
///
/// @param kind what happened, for example `course.started`; `handover` for a pack
/// @param entity key of what it happened to
/// @param version version of that
/// @param at when it was recorded; of a pack, when the PCP took over
/// @param by subject of the token that caused it
/// @param about the provider it speaks of, where it names one
/// @param state unassigned, own, repeated, in-pack, delivered, seen, overdue, acknowledged
/// @param pcp before whom it was put
/// @param dueAt when it becomes overdue
record ItemView(
        String patient,
        String id,
        String kind,
        @Nullable String entity,
        @Nullable Long version,
        Instant at,
        @Nullable String by,
        @Nullable String about,
        String state,
        @Nullable String pcp,
        @Nullable Instant deliveredAt,
        @Nullable Instant dueAt,
        @Nullable Instant seenAt,
        @Nullable Instant overdueSince,
        @Nullable Instant acknowledgedAt,
        @Nullable String acknowledgedBy,
        @Nullable PackView pack) {

    static ItemView of(Letter letter) {
        return of(letter.patient(), letter.item());
    }

    static ItemView of(String patient, Item item) {
        Optional<Happening> happening = Optional.ofNullable(item.happening());
        Optional<Delivery> delivery = Optional.ofNullable(item.delivery());
        return new ItemView(
                patient,
                item.id(),
                item.kind(),
                of(happening, Happening::entity),
                of(happening, Happening::version),
                item.at(),
                of(happening, Happening::by),
                of(happening, Happening::provider),
                item.stateCode(),
                of(delivery, Delivery::provider),
                of(delivery, Delivery::at),
                of(delivery, Delivery::dueAt),
                of(delivery, Delivery::seenAt),
                of(delivery, Delivery::overdueAt),
                of(delivery, Delivery::acknowledgedAt),
                of(delivery, Delivery::acknowledgedBy),
                PackView.of(item.pack()));
    }

    private static <T, V> @Nullable V of(Optional<T> part, Function<T, @Nullable V> member) {
        return part.isPresent() ? member.apply(part.get()) : null;
    }
}
