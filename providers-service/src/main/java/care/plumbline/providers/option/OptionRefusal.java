package care.plumbline.providers.option;

import java.time.LocalDate;

/// Why a request about an option is refused. Where a member of the request is at fault, `field` names it.
public sealed interface OptionRefusal {

    record UnknownOption() implements OptionRefusal {}

    record StaleVersion() implements OptionRefusal {}

    /// The id is taken by another discussion.
    record SaidOtherwise() implements OptionRefusal {}

    /// Not in the catalogue as far as it was heard of: it may still be on its way.
    record UnknownTreatment(String field) implements OptionRefusal {}

    /// The entry stands for the natural course, which nobody can choose.
    record NotATreatment() implements OptionRefusal {}

    record ProviderNotInDirectory() implements OptionRefusal {}

    record InTheFuture(String field) implements OptionRefusal {}

    /// @param bound the earliest day possible
    record TooEarly(String field, LocalDate bound) implements OptionRefusal {}

    /// What is declined is declined for a reason.
    record ReasonMissing(String field) implements OptionRefusal {}

    record TooMany(int most) implements OptionRefusal {}
}
