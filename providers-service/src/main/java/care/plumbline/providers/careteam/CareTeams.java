package care.plumbline.providers.careteam;

import java.util.function.Function;

/// Where care teams are kept, one per patient.
public interface CareTeams {

    /// The team of a patient, with nobody in it where none was heard of.
    CareTeam of(String patient);

    /// Lets `decide` look at the team and stores what it decides together with its announcement. Two changes of one
    /// team never overtake each other: the later one is decided on what the earlier left.
    CareTeamResult change(String patient, Function<CareTeam, CareTeamDecision> decide);
}
