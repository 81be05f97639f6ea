package care.plumbline.claims;

import java.math.BigDecimal;

/// An effect that a text states as a number. Whether it is too large, the evidence decides.
///
/// @param value points or percent; of a range the larger end
/// @param quoted the words as written
/// @param from position of their first character in the text
/// @param to position after their last character
public record StatedEffect(EffectKind kind, BigDecimal value, String quoted, int from, int to) {}
