package care.plumbline.providers.option;

/// What the options of a patient make of a request.
public sealed interface OptionDecision {

    record Decided(OptionEvent event) implements OptionDecision {}

    /// It is so already.
    record Unchanged() implements OptionDecision {}

    record Refused(OptionRefusal refusal) implements OptionDecision {}
}
