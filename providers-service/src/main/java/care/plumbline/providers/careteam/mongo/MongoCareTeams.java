package care.plumbline.providers.careteam.mongo;

import care.plumbline.delivery.AggregateStore;
import care.plumbline.delivery.Announcer;
import care.plumbline.delivery.Write;
import care.plumbline.providers.careteam.CareTeam;
import care.plumbline.providers.careteam.CareTeamDecision;
import care.plumbline.providers.careteam.CareTeamDecision.Decided;
import care.plumbline.providers.careteam.CareTeamDecision.Refused;
import care.plumbline.providers.careteam.CareTeamDecision.Unchanged;
import care.plumbline.providers.careteam.CareTeamEvent;
import care.plumbline.providers.careteam.CareTeamResult;
import care.plumbline.providers.careteam.CareTeams;
import java.util.List;
import java.util.function.Function;

final class MongoCareTeams implements CareTeams {

    private final AggregateStore<CareTeamDocument> store;
    private final Announcer<CareTeam, CareTeam> announcer;

    MongoCareTeams(AggregateStore<CareTeamDocument> store, Announcer<CareTeam, CareTeam> announcer) {
        this.store = store;
        this.announcer = announcer;
    }

    @Override
    public CareTeam of(String patient) {
        return store.find(patient).map(CareTeamDocument::toCareTeam).orElseGet(() -> CareTeam.nobody(patient));
    }

    @Override
    public CareTeamResult change(String patient, Function<CareTeam, CareTeamDecision> decide) {
        return store.change(
                patient,
                found -> {
                    CareTeam team = found.map(CareTeamDocument::toCareTeam).orElseGet(() -> CareTeam.nobody(patient));
                    return write(team, decide.apply(team));
                },
                done -> new CareTeamResult.Done(done.toCareTeam(), true));
    }

    private Write<CareTeamDocument, CareTeamResult> write(CareTeam team, CareTeamDecision decision) {
        return switch (decision) {
            case Decided(CareTeamEvent event) -> {
                CareTeam after = team.after(event);
                yield Write.of(
                        CareTeamDocument.of(after),
                        announcer.announce(List.of(after), after),
                        new CareTeamResult.Done(after, true));
            }
            case Unchanged() -> Write.nothing(new CareTeamResult.Done(team, false));
            case Refused(var refusal) -> Write.nothing(new CareTeamResult.Refused(refusal));
        };
    }
}
