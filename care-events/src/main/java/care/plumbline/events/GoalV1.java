package care.plumbline.events;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A goal of a patient, whole.
///
/// @param type What happened: the CloudEvents type.
/// @param patient Opaque id of the patient from the health system.
/// @param goal Id of the goal, unique within the patient.
/// @param version Version of the entity after this event: the newer one wins.
/// @param recordedAt When the service heard of it.
/// @param recordedBy Subject of the token that caused it.
/// @param kind Kind of goal.
/// @param statement The goal in the patient's words.
/// @param measure Outcome measure that the goal is judged on.
/// @param target Score wanted on that measure.
/// @param baseline Score when the goal was stated, as the patient gave it.
/// @param due When the patient wants to be there.
/// @param importance 0 (not) to 3 (very important).
/// @param difficulty 0 (not) to 3 (very difficult).
/// @param statedOn When the patient stated it.
/// @param expressedBy Who put the goal into words.
/// @param lifecycle As in FHIR Goal.lifecycleStatus.
/// @param acceptedByPatientOn When the patient accepted the goal.
/// @param acceptedByProviderOn When a provider accepted the goal.
/// @param originalStatement The first wish, kept for ever.
/// @param originalTarget The first target, kept for ever.
/// @param revisions All revisions, oldest first.
/// @param closedOn When the goal was closed.
/// @param closureReason Why it was closed or put on hold.
/// @param tolerable Of a pain goal: the level the patient can live with.
/// @param activity Of an activity goal: what the patient wants to be able to do.
/// @param work Of a work goal: how it is and how it shall be.
/// @param workReports Work as it was reported later, oldest first.
/// @param scale The attainment scale that counts now.
/// @param findings What to talk about with the patient.
public record GoalV1(
        String type,
        String patient,
        String goal,
        long version,
        Instant recordedAt,
        String recordedBy,
        String kind,
        String statement,
        String measure,
        BigDecimal target,
        @Nullable BigDecimal baseline,
        @Nullable LocalDate due,
        @Nullable Integer importance,
        @Nullable Integer difficulty,
        LocalDate statedOn,
        String expressedBy,
        String lifecycle,
        @Nullable LocalDate acceptedByPatientOn,
        @Nullable LocalDate acceptedByProviderOn,
        String originalStatement,
        BigDecimal originalTarget,
        List<Revision> revisions,
        @Nullable LocalDate closedOn,
        @Nullable String closureReason,
        @Nullable BigDecimal tolerable,
        @Nullable Activity activity,
        @Nullable Work work,
        @Nullable List<WorkReport> workReports,
        @Nullable Scale scale,
        @Nullable List<Finding> findings)
        implements CareEvent {

    public GoalV1 {
        revisions = List.copyOf(revisions);
        workReports = workReports == null ? null : List.copyOf(workReports);
        findings = findings == null ? null : List.copyOf(findings);
    }

    @Override
    public String entityKey() {
        return patient + "/goal/" + goal;
    }

    @Override
    public String partitionKey() {
        return patient;
    }

    /// One revision of a goal: what it was before and why it changed.
    ///
    /// @param revisedOn When the goal was revised.
    /// @param author Subject who revised it.
    /// @param kind Kind of revision.
    /// @param reason Why.
    /// @param statementBefore Statement before the revision.
    /// @param targetBefore Target before the revision.
    /// @param dueBefore Due date before the revision.
    /// @param tolerableBefore Tolerable level before the revision.
    /// @param statementAfter Statement after the revision.
    /// @param targetAfter Target after the revision.
    /// @param dueAfter Due date after the revision.
    /// @param tolerableAfter Tolerable level after the revision.
    public record Revision(
            LocalDate revisedOn,
            String author,
            String kind,
            String reason,
            String statementBefore,
            BigDecimal targetBefore,
            @Nullable LocalDate dueBefore,
            @Nullable BigDecimal tolerableBefore,
            @Nullable String statementAfter,
            @Nullable BigDecimal targetAfter,
            @Nullable LocalDate dueAfter,
            @Nullable BigDecimal tolerableAfter) {}

    /// An activity on the patient-specific scale, 0 (cannot) to 10 (as before).
    ///
    /// @param name The activity in the patient's words.
    /// @param before Level before the pain.
    /// @param now Level when the goal was stated.
    /// @param wanted Level wanted.
    public record Activity(String name, BigDecimal before, BigDecimal now, BigDecimal wanted) {}

    /// Work now and as wanted.
    ///
    /// @param status Work status when the goal was stated.
    /// @param hours Hours a week then.
    /// @param duties Duties then.
    /// @param wantedStatus Work status wanted.
    /// @param wantedHours Hours a week wanted.
    /// @param wantedDuties Duties wanted.
    public record Work(
            String status,
            @Nullable BigDecimal hours,
            @Nullable String duties,
            String wantedStatus,
            @Nullable BigDecimal wantedHours,
            @Nullable String wantedDuties) {}

    /// Work as it was on one day.
    ///
    /// @param on When it was so.
    /// @param status Work status.
    /// @param hours Hours a week.
    /// @param duties Duties.
    public record WorkReport(
            LocalDate on,
            String status,
            @Nullable BigDecimal hours,
            @Nullable String duties) {}

    /// A five-level attainment scale, frozen: an edit after the baseline makes a new version.
    ///
    /// @param version 1 for the first scale of the goal.
    /// @param setOn When it was agreed on.
    /// @param author Subject who recorded it.
    /// @param reason Why it was edited.
    /// @param importance Importance frozen with it, 0 to 3.
    /// @param difficulty Difficulty frozen with it, 0 to 3.
    /// @param levels From -2 to +2.
    public record Scale(
            int version,
            LocalDate setOn,
            String author,
            @Nullable String reason,
            @Nullable Integer importance,
            @Nullable Integer difficulty,
            List<Level> levels) {

        public Scale {
            levels = List.copyOf(levels);
        }
    }

    /// One level of an attainment scale.
    ///
    /// @param level -2 to +2; 0 is what was agreed on.
    /// @param description What life looks like there.
    /// @param from Lowest score that belongs to it.
    /// @param to Highest score that belongs to it.
    public record Level(int level, String description, BigDecimal from, BigDecimal to) {}

    /// Something to talk about with the patient; it refuses nothing and rewrites nothing.
    ///
    /// @param rule Why it was found.
    /// @param words What to say about it, in plain words.
    /// @param quoted The words it was found in.
    /// @param probability Chance of reaching the expected score under the evidence, 0 to 1.
    /// @param band That chance in words.
    public record Finding(
            String rule,
            String words,
            @Nullable String quoted,
            @Nullable BigDecimal probability,
            @Nullable String band) {}
}
