package care.plumbline.providers.option;

import java.util.function.LongPredicate;

/// Tells what was decided about an option.
///
/// @param expected accepts the version of the option that the request was made from
public record DecideOption(String option, Verdict verdict, LongPredicate expected) {}
