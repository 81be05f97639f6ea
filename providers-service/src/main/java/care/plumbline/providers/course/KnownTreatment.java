package care.plumbline.providers.course;

/// What a course needs to know of the newest version of a catalogue entry.
///
/// @param reference It stands for the natural course, which nobody delivers.
/// @param retired It is not offered any more.
public record KnownTreatment(String code, long version, boolean reference, boolean retired) {}
