package care.plumbline.providers.directory;

import java.util.Arrays;
import java.util.Optional;

/// The side from which somebody looks at a person with back pain. Several specialties can share one.
public enum Discipline {
    PRIMARY_CARE("primary-care", "Primary care"),
    PHYSIOTHERAPY("physiotherapy", "Physiotherapy"),
    PSYCHOLOGY("psychology", "Psychology"),
    PSYCHIATRY("psychiatry", "Psychiatry"),
    REHABILITATION_MEDICINE("rehabilitation-medicine", "Physical and rehabilitation medicine"),
    ANESTHESIOLOGY("anesthesiology", "Anaesthesiology"),
    NEUROLOGY("neurology", "Neurology"),
    SURGERY("surgery", "Surgery"),
    OCCUPATIONAL_HEALTH("occupational-health", "Occupational therapy and medicine"),
    NURSING("nursing", "Nursing"),
    PHARMACY("pharmacy", "Pharmacy"),
    MANUAL_THERAPY("manual-therapy", "Manual therapy"),
    EXERCISE("exercise", "Exercise instruction"),
    MIND_BODY("mind-body", "Mind-body practice"),
    ACUPUNCTURE("acupuncture", "Acupuncture"),
    ORTHOTICS("orthotics", "Orthotics");

    private final String code;
    private final String title;

    Discipline(String code, String title) {
        this.code = code;
        this.title = title;
    }

    /// The code used in events, settings and HTTP.
    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    public static Optional<Discipline> of(String code) {
        return Arrays.stream(values())
                .filter(discipline -> discipline.code.equals(code))
                .findFirst();
    }
}
