package care.plumbline.goals.goal;

/// What somebody said, as it was said.
///
/// @param language as in `en`
public record OwnWords(String text, String language) {}
