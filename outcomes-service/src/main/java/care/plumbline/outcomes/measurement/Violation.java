package care.plumbline.outcomes.measurement;

/// A rule that a member of a request breaks.
///
/// @param field name of the member as the caller wrote it
/// @param rule stable name of the rule
/// @param message the rule in words, without the value
public record Violation(String field, String rule, String message) {}
