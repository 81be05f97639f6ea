package care.plumbline.providers.option.web;

import care.plumbline.providers.option.DiscussOption;
import care.plumbline.web.input.Identifier;
import care.plumbline.web.input.WhenStated;
import jakarta.validation.constraints.NotNull;

/// @param by the provider who discussed it
record OptionRequest(
        @NotNull @Identifier String treatment,
        @NotNull @Identifier String by,
        @NotNull WhenStated on) {

    DiscussOption discussing(String option) {
        return new DiscussOption(option, treatment, by, on.date());
    }
}
