package care.plumbline.treatments.catalogue;

/// One text for patients, for whoever reads all of them.
///
/// @param place where it stands, e.g. `texts[es].risks`
public record Passage(String place, Language language, String text) {}
