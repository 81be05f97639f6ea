package care.plumbline.local.cli.importing;

import java.util.Arrays;
import java.util.Optional;

/// The kinds of records of the import format.
enum RecordType {
    PROVIDER("provider", Phase.DIRECTORY, "type id! name specialty painSpecialist? organization? external? offers?"),
    CARE_TEAM_MEMBER("careTeamMember", Phase.FACTS, "type patient! provider! role from to?"),
    GOAL(
            "goal",
            Phase.FACTS,
            "type patient! id! kind statement measure target baseline? due? importance? difficulty? statedOn"
                    + " expressedBy? tolerable? activity? work? attainmentScale? language? acceptedByPatientOn?"
                    + " acceptedByProviderOn?"),
    MEASUREMENT("measurement", Phase.FACTS, "type patient! id!? measure value observedOn reportedBy?"),
    OPTION(
            "option",
            Phase.FACTS,
            "type patient! id! treatment by on decision? decidedOn? reasonKind? reason? revisitOn?"),
    /// After the members, between whom it is.
    HANDOVER("handover", Phase.COURSES, "type patient! from? to on reason?"),
    COURSE("course", Phase.COURSES, "type patient! id! treatment provider goals disclosure? start? end? endReason?"),
    ELICITATION("elicitation", Phase.COURSES, "type patient! outcome askedBy? askedOn"),
    REVISION(
            "revision",
            Phase.COURSES,
            "type patient! goal! statement? target? due? importance? difficulty? tolerable? reason kind? revisedOn"),
    WORK_REPORT("workReport", Phase.COURSES, "type patient! goal! status hours? duties? on"),
    QUESTION(
            "question",
            Phase.EXPECTATIONS,
            "type patient! id! text askedOn by? course? goal? forProvider? dueBy? answer? dropReason? closedOn?"),
    OUTLOOK(
            "outlook",
            Phase.EXPECTATIONS,
            "type patient! goal! course? hope? expected? likelihood? smallestWorthwhile? statedOn by? words?"
                    + " language?"),
    EXPECTATION(
            "expectation",
            Phase.EXPECTATIONS,
            "type patient! course! goal provider expected? likelihood? text? statedOn byWeeks?");

    private final String wireName;
    private final Phase phase;
    private final String shape;

    /// @param shape See [Members].
    RecordType(String wireName, Phase phase, String shape) {
        this.wireName = wireName;
        this.phase = phase;
        this.shape = shape;
    }

    static Optional<RecordType> of(String wireName) {
        return Arrays.stream(values())
                .filter(type -> type.wireName.equals(wireName))
                .findFirst();
    }

    String wireName() {
        return wireName;
    }

    Phase phase() {
        return phase;
    }

    String shape() {
        return shape;
    }
}
