package care.plumbline.providers.option;

/// What came of a request about an option, once it is stored.
public sealed interface OptionResult {

    /// @param changed false when it was so already
    record Done(Option option, boolean changed) implements OptionResult {}

    record Refused(OptionRefusal refusal) implements OptionResult {}
}
