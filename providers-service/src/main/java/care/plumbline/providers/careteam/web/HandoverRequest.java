package care.plumbline.providers.careteam.web;

import care.plumbline.providers.careteam.ChangePcp;
import care.plumbline.web.input.Identifier;
import care.plumbline.web.input.WhenStated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// @param from who hands over; absent: whoever is PCP on the day before
/// @param on first day of the new PCP
record HandoverRequest(
        @Nullable @Identifier String from,
        @NotNull @Identifier String to,
        @NotNull WhenStated on,
        @Nullable @Size(max = 2000) String reason) {

    ChangePcp changing() {
        return new ChangePcp(from, to, on.date(), reason);
    }
}
