package care.plumbline.claims;

/// A part of the original text.
record Quote(String words, int from, int to) {}
