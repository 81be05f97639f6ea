package care.plumbline.claims;

/// A sentence of a plain text.
///
/// @param start where it starts in the plain text
record Sentence(String words, int start) {}
