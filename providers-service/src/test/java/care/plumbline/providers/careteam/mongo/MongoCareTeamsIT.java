package care.plumbline.providers.careteam.mongo;

import static care.plumbline.providers.Cast.ANA;
import static care.plumbline.providers.Cast.GP;
import static care.plumbline.providers.Cast.day;
import static org.assertj.core.api.Assertions.assertThat;

import care.plumbline.delivery.CommandKey;
import care.plumbline.delivery.DocumentStores;
import care.plumbline.delivery.OutgoingEvent;
import care.plumbline.providers.careteam.CareTeam;
import care.plumbline.providers.careteam.CareTeamResult;
import care.plumbline.providers.careteam.CareTeamResult.Done;
import care.plumbline.providers.careteam.CareTeams;
import care.plumbline.providers.careteam.CareTeamsContract;
import care.plumbline.providers.careteam.JoinTeam;
import care.plumbline.providers.careteam.Role;
import care.plumbline.testkit.TestDatabase;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MongoCareTeamsIT extends CareTeamsContract {

    private static final JoinTeam JOINING = new JoinTeam(GP, Role.PCP, day("03-01"), null);

    private final MongoDatabase database = TestDatabase.shared().freshDatabase();
    private final CareTeams teams = replica();
    private final CareTeams otherReplica = replica();

    @Override
    protected CareTeams teams() {
        return teams;
    }

    @Override
    protected CareTeams otherReplica() {
        return otherReplica;
    }

    @Test
    void everyChangeLeavesItsAnnouncementInTheDocument() {
        join(teams, JOINING);
        join(teams, JOINING);

        assertThat(stores().aggregates("care-teams", CareTeamDocument.class, _ -> List.of())
                        .pending(ANA))
                .extracting(OutgoingEvent::id)
                .containsExactly("p1/care-team:1");
    }

    @Test
    void theSameCommandAgainAnswersAsItDidTheFirstTime() throws Exception {
        assertThat(underKey()).matches(result -> result instanceof Done(var _, var changed) && changed);
        assertThat(underKey()).isEqualTo(new Done(teams.of(ANA), true));
        assertThat(teams.of(ANA).version()).isEqualTo(1);
    }

    private CareTeamResult underKey() throws Exception {
        return ScopedValue.where(CommandKey.CURRENT, new CommandKey("key", "digest"))
                .call(() -> join(teams, JOINING));
    }

    private CareTeams replica() {
        return CareTeamStorage.open(stores(), MongoCareTeamsIT::announce);
    }

    private DocumentStores stores() {
        return DocumentStores.unpublished(database, Clock.systemUTC());
    }

    private static List<OutgoingEvent> announce(List<CareTeam> changed, CareTeam after) {
        return changed.stream()
                .map(team -> new OutgoingEvent(
                        "topic",
                        "type",
                        team.patient() + "/care-team",
                        team.patient(),
                        after.version(),
                        Instant.EPOCH,
                        new byte[] {'{', '}'}))
                .toList();
    }
}
