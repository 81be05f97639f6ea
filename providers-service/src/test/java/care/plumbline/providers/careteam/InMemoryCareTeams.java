package care.plumbline.providers.careteam;

import care.plumbline.providers.careteam.CareTeamDecision.Decided;
import care.plumbline.providers.careteam.CareTeamDecision.Refused;
import care.plumbline.providers.careteam.CareTeamDecision.Unchanged;
import care.plumbline.providers.careteam.CareTeamResult.Done;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

public final class InMemoryCareTeams implements CareTeams {

    private final Map<String, CareTeam> known = new HashMap<>();

    @Override
    public synchronized CareTeam of(String patient) {
        return known.getOrDefault(patient, CareTeam.nobody(patient));
    }

    @Override
    public synchronized CareTeamResult change(String patient, Function<CareTeam, CareTeamDecision> decide) {
        CareTeam team = of(patient);
        return switch (decide.apply(team)) {
            case Decided(var event) -> {
                CareTeam after = team.after(event);
                known.put(patient, after);
                yield new Done(after, true);
            }
            case Unchanged() -> new Done(team, false);
            case Refused(var refusal) -> new CareTeamResult.Refused(refusal);
        };
    }
}
