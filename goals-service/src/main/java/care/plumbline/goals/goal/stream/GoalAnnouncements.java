package care.plumbline.goals.goal.stream;

import care.plumbline.delivery.Announcer;
import care.plumbline.delivery.CareEvents;
import care.plumbline.delivery.OutgoingEvent;
import care.plumbline.events.ElicitationV1;
import care.plumbline.events.OutlookV1;
import care.plumbline.goals.goal.Announced;
import care.plumbline.goals.goal.Elicitation;
import care.plumbline.goals.goal.Finding;
import care.plumbline.goals.goal.Goal;
import care.plumbline.goals.goal.GoalPrompts;
import care.plumbline.goals.goal.Outlook;
import care.plumbline.goals.goal.PatientGoals;
import care.plumbline.goals.goal.StateOutlook;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Goals, outlooks and whether anybody asked, as the events that other services read.
@Component
final class GoalAnnouncements implements Announcer<Announced, PatientGoals> {

    private final CareEvents events;
    private final GoalPrompts prompts;

    GoalAnnouncements(CareEvents events, GoalPrompts prompts) {
        this.events = events;
        this.prompts = prompts;
    }

    @Override
    public List<OutgoingEvent> announce(List<Announced> changed, PatientGoals after) {
        return changed.stream()
                .map(entity -> events.outgoing(
                        switch (entity) {
                            case Goal goal -> GoalAnnouncement.of(after.patient(), goal, prompts.of(goal));
                            case Outlook outlook -> outlook(after.patient(), outlook);
                            case Elicitation elicitation -> elicitation(after.patient(), elicitation);
                        }))
                .toList();
    }

    private static ElicitationV1 elicitation(String patient, Elicitation elicitation) {
        return new ElicitationV1(
                "care.plumbline.elicitation.recorded.v1",
                patient,
                elicitation.version(),
                elicitation.recorded().at(),
                elicitation.recorded().by(),
                elicitation.elicited().state().toString(),
                elicitation.elicited().askedBy(),
                elicitation.elicited().askedOn());
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
                stated.words() == null ? null : stated.words().text(),
                stated.by(),
                outlook.appraisal().baseline(),
                findings(outlook.appraisal().findings()));
    }

    private static @Nullable List<OutlookV1.Finding> findings(List<Finding> findings) {
        return findings.isEmpty()
                ? null
                : findings.stream()
                        .map(finding -> new OutlookV1.Finding(
                                finding.rule(),
                                finding.words(),
                                finding.quoted(),
                                finding.probability(),
                                finding.band()))
                        .toList();
    }
}
