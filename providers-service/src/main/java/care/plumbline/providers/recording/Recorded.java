package care.plumbline.providers.recording;

import java.time.Instant;

/// A statement with the circumstances of its recording; two recordings of the same statement stay two.
///
/// @param at When the service heard of it.
/// @param by Subject of the token that brought it.
public record Recorded<T>(T statement, Instant at, String by) {

    public static <T> Recorded<T> of(T statement, Recording recording) {
        return new Recorded<>(statement, recording.at(), recording.by());
    }
}
