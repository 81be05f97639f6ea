package care.plumbline.providers.awareness;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// Something that happened to a patient, as one event told it. The event's id, entity and version, names it for ever:
/// the
/// same event again is the same happening.
///
/// @param kind Type of event without prefix and version, for example `course.started`.
/// @param entity Key of the entity, for example `p1/course/c1`.
/// @param version Version of the entity.
/// @param recordedAt When its source heard of it.
/// @param by Subject of the token that caused it.
/// @param provider The provider it speaks of, where it names one; also one from outside, whose acts others enter.
/// @param verdict What of a judgement matters, as one text; absent for everything else.
public record Happening(
        String kind,
        String entity,
        long version,
        Instant recordedAt,
        @Nullable String by,
        @Nullable String provider,
        @Nullable String verdict) {

    String event() {
        return entity + ":" + version;
    }

    /// Which sheet of the patient it belongs on: the month of its recording, by UTC, whenever it is heard of here.
    YearMonth month() {
        return monthOf(recordedAt);
    }

    static YearMonth monthOf(Instant moment) {
        return YearMonth.from(moment.atOffset(ZoneOffset.UTC));
    }

    /// A provider's token has the id of the provider in the directory as its subject.
    boolean isCausedBy(String anyProvider) {
        return anyProvider.equals(by);
    }
}
