package care.plumbline.providers.course.web;

import care.plumbline.web.input.WhenStated;
import jakarta.validation.constraints.NotNull;

record EndRequest(@NotNull WhenStated on, @NotNull ReasonCode reason) {}
