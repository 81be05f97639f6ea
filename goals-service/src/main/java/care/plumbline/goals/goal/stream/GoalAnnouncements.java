package care.plumbline.goals.goal.stream;

import care.plumbline.delivery.Announcer;
import care.plumbline.delivery.CareEvents;
import care.plumbline.delivery.OutgoingEvent;
import care.plumbline.events.GoalV1;
import care.plumbline.events.OutlookV1;
import care.plumbline.goals.goal.Announced;
import care.plumbline.goals.goal.Goal;
import care.plumbline.goals.goal.Outlook;
import care.plumbline.goals.goal.PatientGoals;
import care.plumbline.goals.goal.Revision;
import care.plumbline.goals.goal.Standing;
import care.plumbline.goals.goal.StateGoal;
import care.plumbline.goals.goal.StateOutlook;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Goals and outlooks as the events that other services read.
@Component
final class GoalAnnouncements implements Announcer<Announced, PatientGoals> {

    private final CareEvents events;

    GoalAnnouncements(CareEvents events) {
        this.events = events;
    }

    @Override
    public List<OutgoingEvent> announce(List<Announced> changed, PatientGoals after) {
        return changed.stream()
                .map(entity -> events.outgoing(
                        switch (entity) {
                            case Goal goal -> goal(after.patient(), goal);
                            case Outlook outlook -> outlook(after.patient(), outlook);
                        }))
                .toList();
    }

    private static GoalV1 goal(String patient, Goal goal) {
        StateGoal stated = goal.stated();
        return new GoalV1(
                "care.plumbline.goal." + goal.last() + ".v1",
                patient,
                goal.id(),
                goal.version(),
                goal.recorded().at(),
                goal.recorded().by(),
                stated.kind().name(),
                goal.wish().statement(),
                goal.measure(),
                goal.wish().target(),
                stated.baseline(),
                goal.wish().due(),
                goal.wish().importance(),
                goal.wish().difficulty(),
                goal.statedOn(),
                stated.expressedBy().toString(),
                goal.lifecycle().toString(),
                goal.acceptance().byPatient(),
                goal.acceptance().byProvider(),
                stated.wish().statement(),
                stated.wish().target(),
                goal.revisions().stream().map(GoalAnnouncements::revision).toList(),
                closedOn(goal.standing()),
                reason(goal.standing()),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static GoalV1.Revision revision(Revision revision) {
        return new GoalV1.Revision(
                revision.revisedOn(),
                revision.author(),
                revision.kind().toString(),
                revision.reason(),
                revision.before().statement(),
                revision.before().target(),
                revision.before().due(),
                null,
                null,
                null,
                null,
                null);
    }

    private static @Nullable LocalDate closedOn(Standing standing) {
        return standing instanceof Standing.Closed closed ? closed.on() : null;
    }

    private static @Nullable String reason(Standing standing) {
        return switch (standing) {
            case Standing.Open _ -> null;
            case Standing.Held held -> held.reason();
            case Standing.Closed closed -> closed.reason();
        };
    }

    private static OutlookV1 outlook(String patient, Outlook outlook) {
        StateOutlook stated = outlook.stated();
        return new OutlookV1(
                "care.plumbline.outlook.stated.v1",
                patient,
                outlook.id(),
                outlook.goal(),
                stated.course(),
                Outlook.VERSION,
                outlook.recorded().at(),
                outlook.recorded().by(),
                stated.hope(),
                stated.expected(),
                stated.likelihood(),
                stated.smallestWorthwhile(),
                stated.statedOn(),
                null,
                null,
                null,
                null);
    }
}
