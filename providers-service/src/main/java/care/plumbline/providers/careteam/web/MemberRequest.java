package care.plumbline.providers.careteam.web;

import care.plumbline.providers.careteam.JoinTeam;
import care.plumbline.web.input.Identifier;
import care.plumbline.web.input.WhenStated;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

record MemberRequest(
        @NotNull @Identifier String provider,
        @NotNull RoleCode role,
        @NotNull WhenStated from,
        @Nullable WhenStated to) {

    JoinTeam joining() {
        return new JoinTeam(provider, role.role(), from.date(), to == null ? null : to.date());
    }
}
