package care.plumbline.providers.careteam.stream;

import care.plumbline.delivery.CareEvents;
import care.plumbline.delivery.EventBatchHandler;
import care.plumbline.delivery.IncomingEvent;
import care.plumbline.delivery.LatestEntities;
import care.plumbline.events.CareTeamV1;
import care.plumbline.events.CourseV1;
import care.plumbline.events.EventCatalogue;
import care.plumbline.events.GoalV1;
import care.plumbline.events.OptionV1;
import care.plumbline.providers.careteam.CareTeamNews;
import care.plumbline.providers.careteam.Membership;
import care.plumbline.providers.careteam.PcpCover;
import care.plumbline.providers.careteam.Role;
import care.plumbline.providers.directory.Providers;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Learns who is a patient, and when each has a primary care provider. Somebody with a goal, a course or an option and
/// without a care team is one who has none.
@Component
final class PatientsHeard implements EventBatchHandler {

    private static final Set<String> TYPES =
            EventCatalogue.typesOf(CareTeamV1.class, GoalV1.class, CourseV1.class, OptionV1.class);
    private static final String KEY = "/care-team";
    private static final String CARE_TEAM = "care.plumbline.care-team.";

    private final CareEvents events;
    private final LatestEntities<PcpCover> covers;
    private final Providers providers;

    PatientsHeard(CareEvents events, LatestEntities<PcpCover> covers, Providers providers) {
        this.events = events;
        this.covers = covers;
        this.providers = providers;
    }

    @Override
    public Set<String> types() {
        return TYPES;
    }

    @Override
    public void handle(String partitionKey, List<IncomingEvent> batch) {
        batch.stream().findFirst().ifPresent(event -> covers.apply(cover(event, 1), PcpCover.none(partitionKey)));
        for (IncomingEvent event : batch) {
            if (event.type().startsWith(CARE_TEAM)) {
                hear(event, events.read(event, CareTeamV1.class));
            }
        }
    }

    /// What was heard before is not looked at again: the directory may say something else by now.
    private void hear(IncomingEvent event, CareTeamV1 team) {
        boolean known = covers.find(team.patient() + KEY)
                .filter(cover -> cover.version() >= team.version())
                .isPresent();
        if (!known) {
            List<Membership> members =
                    team.members().stream().map(PatientsHeard::membership).toList();
            CareTeamNews news = new CareTeamNews(team.patient(), team.version(), members);
            covers.apply(cover(event, team.version() + 1), PcpCover.of(news, providers));
        }
    }

    private static Membership membership(CareTeamV1.Membership member) {
        return new Membership(
                member.provider(), Role.of(member.role()).orElse(Role.MEMBER), member.from(), member.to());
    }

    /// Version 1 is a patient without a team, so every version of the team is one higher.
    private static IncomingEvent cover(IncomingEvent event, long version) {
        return new IncomingEvent(
                event.topic(),
                event.partition(),
                event.offset(),
                event.type(),
                event.partitionKey() + KEY,
                event.partitionKey(),
                version,
                event.time(),
                event.data(),
                event.tombstone());
    }
}
