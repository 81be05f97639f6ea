package care.plumbline.providers.careteam.web;

import care.plumbline.providers.careteam.Role;
import care.plumbline.web.problem.BrokenRule;
import com.fasterxml.jackson.annotation.JsonCreator;

/// A role as clients write it.
record RoleCode(Role role) {

    /// Never from an object: a role is a text.
    @JsonCreator(mode = JsonCreator.Mode.DISABLED)
    RoleCode {}

    /// Found by its name for path variables, too.
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static RoleCode valueOf(String code) {
        return new RoleCode(Role.of(code).orElseThrow(() -> new BrokenRule("one-of", "must be one of pcp, member")));
    }
}
