package care.plumbline.local.cli.importing;

import java.util.Arrays;
import java.util.Optional;

/// The kinds of records of the import format.
enum RecordType {
    PROVIDER("provider", Phase.DIRECTORY, "type id! name specialty painSpecialist? organization?"),
    CARE_TEAM_MEMBER("careTeamMember", Phase.FACTS, "type patient! provider! role from to?"),
    GOAL("goal", Phase.FACTS, "type patient! id! kind statement measure target due? importance? difficulty? statedOn"),
    MEASUREMENT("measurement", Phase.FACTS, "type patient! id!? measure value observedOn reportedBy?"),
    COURSE("course", Phase.COURSES, "type patient! id! treatment provider goals disclosure? start? end? endReason?"),
    OUTLOOK(
            "outlook",
            Phase.EXPECTATIONS,
            "type patient! goal! course? hope? expected? likelihood? smallestWorthwhile? statedOn"),
    EXPECTATION(
            "expectation",
            Phase.EXPECTATIONS,
            "type patient! course! goal provider expected? likelihood? text? statedOn");

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
