package care.plumbline.events;

import java.time.Instant;

/// One event: what happened to an entity, and the entity's state after it.
public sealed interface CareEvent
        permits AssessmentV1,
                AwarenessV1,
                CareTeamV1,
                ClaimFindingV1,
                ClaimV1,
                ContributionsV1,
                CourseV1,
                CombinationV1,
                CycleV1,
                ElicitationV1,
                EvidenceReviewV1,
                GoalJudgementV1,
                GoalV1,
                JudgementV1,
                MeasurementV1,
                OptionV1,
                OutlookV1,
                ProviderV1,
                QuestionV1,
                ResultsV1,
                TreatmentV1 {

    /// What happened: the CloudEvents type, e.g. `care.plumbline.goal.stated.v1`.
    String type();

    /// Key of the entity in its topic, e.g. `p1/goal/g1`: the Kafka record key and the CloudEvents subject.
    String entityKey();

    /// Decides the partition, in every topic the same one: the patient's id, or the entity where there is no patient.
    String partitionKey();

    /// Version of the entity after this event, from 1.
    long version();

    /// When the publishing service heard of it (not when it was so).
    Instant recordedAt();
}
