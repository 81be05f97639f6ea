package care.plumbline.providers.awareness.web;

import care.plumbline.web.input.Identifier;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Either some items, or everything that was put before the PCP until a moment.
record AcknowledgementRequest(
        @Nullable @Size(min = 1, max = 200) List<@NotNull @Valid Named> items,
        @Nullable Moment until) {

    /// Ids of items are unique within a patient.
    record Named(
            @NotNull @Identifier String patient,
            @NotNull @Identifier String item) {}
}
