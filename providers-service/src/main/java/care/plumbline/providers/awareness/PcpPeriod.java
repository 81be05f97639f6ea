package care.plumbline.providers.awareness;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A time in which a provider is PCP. Provider and first day name it.
///
/// @param to Last day, itself included; absent while it lasts.
/// @param heardAt When the care team first said so.
public record PcpPeriod(
        String provider, LocalDate from, @Nullable LocalDate to, Instant heardAt) {

    boolean includes(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    boolean isNamedLike(PcpPeriod other) {
        return provider.equals(other.provider) && from.equals(other.from);
    }

    PcpPeriod heardAlsoAt(Instant moment) {
        return moment.isBefore(heardAt) ? new PcpPeriod(provider, from, to, moment) : this;
    }

    /// Nobody can be told before it is known that they are the one.
    Pcp pcp(ZoneId zone) {
        Instant begins = from.atStartOfDay(zone).toInstant();
        return new Pcp(provider, begins.isAfter(heardAt) ? begins : heardAt);
    }

    /// The days on which somebody else may become PCP.
    Stream<LocalDate> turns() {
        return to == null ? Stream.of(from) : Stream.of(from, to.plusDays(1));
    }
}
