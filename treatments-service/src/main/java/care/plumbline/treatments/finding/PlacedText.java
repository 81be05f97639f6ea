package care.plumbline.treatments.finding;

/// A text of a catalogue entry.
///
/// @param place where in the entry it stands, in the names of the HTTP interface, for example `harms[0]`
/// @param language ISO 639-1
/// @param definition whether it says what was counted in a study: its numbers say nothing of the treatment
public record PlacedText(String place, String language, String text, boolean definition) {}
