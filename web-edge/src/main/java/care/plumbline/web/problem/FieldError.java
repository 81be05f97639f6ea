package care.plumbline.web.problem;

/// One broken rule of one field. Never carries the value.
///
/// @param field `target`, `expectations[0].goal`, a parameter or header name; `body` for the whole body.
/// @param rule Stable name of the rule, kebab-case, e.g. `required`, `range`, `date`.
/// @param message The rule in words.
public record FieldError(String field, String rule, String message) {}
