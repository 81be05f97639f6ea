package care.plumbline.providers.careteam;

/// What came of a request to a care team, once it is stored.
public sealed interface CareTeamResult {

    /// @param changed false when it was so already
    record Done(CareTeam team, boolean changed) implements CareTeamResult {}

    record Refused(CareTeamRefusal refusal) implements CareTeamResult {}
}
