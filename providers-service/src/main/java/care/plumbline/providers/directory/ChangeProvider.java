package care.plumbline.providers.directory;

import java.util.function.LongPredicate;

/// Asks for another profile.
///
/// @param expected accepts the version that the change was made from
public record ChangeProvider(String provider, Profile profile, LongPredicate expected) {}
