package care.plumbline.providers.recording;

import java.time.Instant;

/// What happened last to a thing, and who told us when: with the state it says all that others are told.
///
/// @param what Name of the event within its kind of thing, for example `started`.
public record LastChange(String what, Instant at, String by) {

    public static LastChange of(String what, Recording recording) {
        return new LastChange(what, recording.at(), recording.by());
    }
}
