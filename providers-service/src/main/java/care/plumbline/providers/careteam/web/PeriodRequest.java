package care.plumbline.providers.careteam.web;

import care.plumbline.web.input.WhenStated;
import org.jspecify.annotations.Nullable;

/// What the path of a membership does not say.
record PeriodRequest(@Nullable WhenStated to) {}
