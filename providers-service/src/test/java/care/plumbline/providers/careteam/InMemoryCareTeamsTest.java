package care.plumbline.providers.careteam;

class InMemoryCareTeamsTest extends CareTeamsContract {

    private final CareTeams teams = new InMemoryCareTeams();

    @Override
    protected CareTeams teams() {
        return teams;
    }

    @Override
    protected CareTeams otherReplica() {
        return teams;
    }
}
