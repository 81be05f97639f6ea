package care.plumbline.goals.goal.mongo;

import care.plumbline.delivery.AggregateStore;
import care.plumbline.delivery.Aggregates;
import care.plumbline.delivery.Announcer;
import care.plumbline.delivery.DocumentStores;
import care.plumbline.delivery.Entry;
import care.plumbline.delivery.IndexedMember;
import care.plumbline.delivery.OutgoingEvent;
import care.plumbline.delivery.Write;
import care.plumbline.goals.goal.Announced;
import care.plumbline.goals.goal.ElicitationState;
import care.plumbline.goals.goal.Elicited;
import care.plumbline.goals.goal.GoalDecision;
import care.plumbline.goals.goal.GoalDecision.Decided;
import care.plumbline.goals.goal.GoalDecision.Refused;
import care.plumbline.goals.goal.GoalDecision.Unchanged;
import care.plumbline.goals.goal.GoalEvent;
import care.plumbline.goals.goal.GoalResult;
import care.plumbline.goals.goal.Goals;
import care.plumbline.goals.goal.PatientGoals;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// One document per patient; what others are to be told leaves with the write.
@Component
final class MongoGoals implements Goals {

    private final AggregateStore<PatientGoalsDocument> documents;
    private final Aggregates<PatientGoalsDocument, PatientGoals> goals;
    private final IndexedMember<PatientGoalsDocument> byElicitation;
    private final Announcer<Announced, PatientGoals> announcer;

    MongoGoals(DocumentStores stores, Announcer<Announced, PatientGoals> announcer) {
        this.announcer = announcer;
        this.documents = stores.aggregates("goals", PatientGoalsDocument.class, this::current);
        this.goals = documents.as(PatientGoalsDocument::patientGoals, PatientGoalsDocument::of, PatientGoals::none);
        this.byElicitation = documents.indexed("elicitation.state");
    }

    @Override
    public Kept of(String patient) {
        Optional<Entry<PatientGoalsDocument>> entry = documents.entry(patient);
        return entry.map(found -> new Kept(found.state().patientGoals(), found.version()))
                .orElseGet(() -> new Kept(PatientGoals.none(patient), 0));
    }

    @Override
    public GoalResult change(String patient, Function<PatientGoals, GoalDecision> decide) {
        return goals.change(
                patient, before -> write(before, decide), after -> new GoalResult(new Decided(List.of()), after));
    }

    @Override
    public List<Elicited.OfPatient> elicited(ElicitationState state, @Nullable String after, int limit) {
        return byElicitation.page(state.name(), after, limit).stream()
                .map(Entry::state)
                .map(document -> new Elicited.OfPatient(
                        document.patient(),
                        document.patientGoals().elicitation().elicited()))
                .toList();
    }

    @Override
    public Set<String> met(Collection<String> patients) {
        return byElicitation.having(patients);
    }

    @Override
    public long count(ElicitationState state) {
        return byElicitation.count(state.name());
    }

    private Write<PatientGoals, GoalResult> write(PatientGoals before, Function<PatientGoals, GoalDecision> decide) {
        GoalDecision decision = decide.apply(before);
        return switch (decision) {
            case Refused _, Unchanged _ -> Write.nothing(new GoalResult(decision, before));
            case Decided(List<GoalEvent> events) -> {
                PatientGoals after = before;
                List<OutgoingEvent> outgoing = new ArrayList<>();
                for (GoalEvent event : events) {
                    after = after.after(event);
                    outgoing.addAll(announcer.announce(after.changedBy(event), after));
                }
                yield Write.of(after, outgoing, new GoalResult(decision, after));
            }
        };
    }

    private List<OutgoingEvent> current(PatientGoalsDocument document) {
        PatientGoals goals = document.patientGoals();
        return announcer.announce(goals.announced(), goals);
    }
}
