package care.plumbline.events;

import static care.plumbline.events.Topics.FIGURES;
import static care.plumbline.events.Topics.GOALS;
import static care.plumbline.events.Topics.OUTCOMES;
import static care.plumbline.events.Topics.PROVIDERS;
import static care.plumbline.events.Topics.TREATMENTS;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Every type of event there is: the one place that maps wire type, record, topic, schema and example.
public final class EventCatalogue {

    private static final String PREFIX = "care.plumbline.";
    private static final String FOLDER = "care/plumbline/events/";

    private static final List<EventType> TYPES = List.of(
            type("goal.stated", GoalV1.class, GOALS, "A goal was put into words."),
            type("goal.revised", GoalV1.class, GOALS, "A goal was changed; the original wish is kept."),
            type("goal.accepted", GoalV1.class, GOALS, "The patient or a provider accepted a goal."),
            type("goal.held", GoalV1.class, GOALS, "A goal was put on hold."),
            type("goal.resumed", GoalV1.class, GOALS, "A goal on hold was taken up again."),
            type("goal.closed", GoalV1.class, GOALS, "A goal was completed, cancelled, rejected or entered in error."),
            type("goal.scale-set", GoalV1.class, GOALS, "An attainment scale of a goal was agreed on or edited."),
            type("goal.work-reported", GoalV1.class, GOALS, "A patient's work was reported for a work goal."),
            type("outlook.stated", OutlookV1.class, GOALS, "A patient said what they hope and expect."),
            type("elicitation.recorded", ElicitationV1.class, GOALS, "Whether a patient was asked for goals changed."),
            type("question.asked", QuestionV1.class, GOALS, "A patient has a question for the next visit."),
            type("question.answered", QuestionV1.class, GOALS, "A patient's question was answered."),
            type("question.dropped", QuestionV1.class, GOALS, "A patient's question needs no answer any more."),
            type("treatment.published", TreatmentV1.class, TREATMENTS, "A version of a catalogue entry was published."),
            type("treatment.retired", TreatmentV1.class, TREATMENTS, "A treatment left the catalogue."),
            type(
                    "claim-finding.opened",
                    ClaimFindingV1.class,
                    TREATMENTS,
                    "Words of the catalogue were found to claim too much."),
            type("claim-finding.confirmed", ClaimFindingV1.class, TREATMENTS, "A reviewer agreed with a finding."),
            type("claim-finding.dismissed", ClaimFindingV1.class, TREATMENTS, "A reviewer disagreed, with a reason."),
            type("claim-finding.gone", ClaimFindingV1.class, TREATMENTS, "The words of a finding left the entry."),
            type("claim.recorded", ClaimV1.class, TREATMENTS, "Somebody said what a treatment will do."),
            type("claim.withdrawn", ClaimV1.class, TREATMENTS, "A claim's record does not count any more."),
            type("evidence-review.due", EvidenceReviewV1.class, TREATMENTS, "Figures have to be looked up again."),
            type("evidence-review.done", EvidenceReviewV1.class, TREATMENTS, "No figure is overdue any more."),
            type("provider.registered", ProviderV1.class, PROVIDERS, "A provider entered the directory."),
            type("provider.changed", ProviderV1.class, PROVIDERS, "A provider's entry changed."),
            type("care-team.member-joined", CareTeamV1.class, PROVIDERS, "A provider joined a patient's care team."),
            type("care-team.member-left", CareTeamV1.class, PROVIDERS, "A provider's time in a care team got its end."),
            type(
                    "care-team.handed-over",
                    CareTeamV1.class,
                    PROVIDERS,
                    "The primary care provider changed in one step; the past is kept."),
            type("option.discussed", OptionV1.class, PROVIDERS, "A treatment was discussed with the patient."),
            type("option.accepted", OptionV1.class, PROVIDERS, "A treatment discussed was accepted."),
            type("option.declined", OptionV1.class, PROVIDERS, "A treatment discussed was declined, with a reason."),
            type("course.considered", CourseV1.class, PROVIDERS, "A course of treatment is considered."),
            type("course.goals-linked", CourseV1.class, PROVIDERS, "A course got a goal after it was considered."),
            type("course.disclosed", CourseV1.class, PROVIDERS, "The patient was told what to expect of a course."),
            type("course.expectation-stated", CourseV1.class, PROVIDERS, "Another provider said what they expect."),
            type("course.started", CourseV1.class, PROVIDERS, "The first session took place: expectations are sealed."),
            type("course.paused", CourseV1.class, PROVIDERS, "A course was interrupted."),
            type("course.resumed", CourseV1.class, PROVIDERS, "A paused course went on."),
            type("course.ended", CourseV1.class, PROVIDERS, "A course ended, for a reason."),
            type(
                    "course.finding-reviewed",
                    CourseV1.class,
                    PROVIDERS,
                    "A reviewer confirmed or dismissed what the claim guard found in a provider's words."),
            type("awareness.handed-over", AwarenessV1.class, PROVIDERS, "A PCP took over: the past came in one pack."),
            type("awareness.seen", AwarenessV1.class, PROVIDERS, "The PCP saw something that happened."),
            type("awareness.acknowledged", AwarenessV1.class, PROVIDERS, "The PCP acknowledged what happened."),
            type("awareness.overdue", AwarenessV1.class, PROVIDERS, "The PCP has not acknowledged it in time."),
            type("awareness.moved", AwarenessV1.class, PROVIDERS, "It is not this PCP's any more: the PCP changed."),
            type("measurement.recorded", MeasurementV1.class, OUTCOMES, "A score was recorded."),
            type("measurement.corrected", MeasurementV1.class, OUTCOMES, "A recorded score was corrected."),
            type("measurement.withdrawn", MeasurementV1.class, OUTCOMES, "A recorded score does not count any more."),
            type("judgement.changed", JudgementV1.class, OUTCOMES, "The judgement of a course on a measure changed."),
            type("assessment.due", AssessmentV1.class, OUTCOMES, "A score of a wave is due."),
            type("assessment.overdue", AssessmentV1.class, OUTCOMES, "A score of a wave is overdue."),
            type(
                    "assessment.closed",
                    AssessmentV1.class,
                    OUTCOMES,
                    "A score that was asked for came, or is not asked."),
            type("results.changed", ResultsV1.class, OUTCOMES, "What this deployment has seen of a group changed."),
            type("goal-judgement.changed", GoalJudgementV1.class, OUTCOMES, "How far a goal has come changed."),
            type(
                    "combination.changed",
                    CombinationV1.class,
                    OUTCOMES,
                    "Courses that ran together came out differently."),
            type(
                    "cycle.detected",
                    CycleV1.class,
                    OUTCOMES,
                    "Courses in a row fell short of what the patient expected."),
            type("cycle.changed", CycleV1.class, OUTCOMES, "An expectation cycle grew, or a new outlook points on."),
            type("cycle.ended", CycleV1.class, OUTCOMES, "A course met the patient's expectation again."),
            type(
                    "contributions.changed",
                    ContributionsV1.class,
                    FIGURES,
                    "What a patient adds to the figures changed."));

    private static final Map<String, EventType> BY_TYPE =
            TYPES.stream().collect(Collectors.toUnmodifiableMap(EventType::type, Function.identity()));

    private EventCatalogue() {}

    /// All types, grouped by the service that publishes them.
    public static List<EventType> all() {
        return TYPES;
    }

    /// The entry of a CloudEvents type, empty for a type that this version does not know.
    public static Optional<EventType> find(String type) {
        return Optional.ofNullable(BY_TYPE.get(type));
    }

    /// The CloudEvents types whose data is one of these records.
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public static Set<String> typesOf(Class<? extends CareEvent>... records) {
        Set<Class<? extends CareEvent>> wanted = Set.of(records);
        return TYPES.stream()
                .filter(type -> wanted.contains(type.record()))
                .map(EventType::type)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static EventType type(String name, Class<? extends CareEvent> record, String topic, String meaning) {
        String entity = name.substring(0, name.indexOf('.'));
        return new EventType(
                PREFIX + name + ".v1",
                record,
                topic,
                FOLDER + "schemas/" + entity + ".v1.schema.json",
                FOLDER + "examples/" + name + ".v1.json",
                meaning);
    }
}
