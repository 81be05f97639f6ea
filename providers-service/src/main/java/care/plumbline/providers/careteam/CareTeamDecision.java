package care.plumbline.providers.careteam;

/// What a care team makes of a request.
public sealed interface CareTeamDecision {

    record Decided(CareTeamEvent event) implements CareTeamDecision {}

    /// It is so already.
    record Unchanged() implements CareTeamDecision {}

    record Refused(CareTeamRefusal refusal) implements CareTeamDecision {}
}
