package care.plumbline.providers.awareness.stream;

import org.jspecify.annotations.Nullable;

/// What is read of any event, also of a type that did not exist when this was built.
///
/// @param recordedBy Subject of the token that caused it.
/// @param provider The provider it speaks of.
record Told(@Nullable String recordedBy, @Nullable String provider) {

    /// Of an event of a new type that uses these words for something else.
    static final Told NOTHING = new Told(null, null);
}
