package care.plumbline.providers.careteam.web;

import care.plumbline.web.input.WhenStated;
import jakarta.validation.constraints.NotNull;

/// @param to last day
record EndRequest(@NotNull WhenStated to) {}
