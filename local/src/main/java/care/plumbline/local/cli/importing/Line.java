package care.plumbline.local.cli.importing;

import org.jspecify.annotations.Nullable;

/// A line of the file.
///
/// @param text Null when the line cannot be read as text.
/// @param fault Why it cannot; empty when it can.
record Line(long number, @Nullable String text, String fault) {}
