package care.plumbline.providers.directory;

import java.util.Arrays;
import java.util.Optional;

/// The specialties of this release's code system, docs/code-systems.md. A directory may hold others: they have no
/// discipline. That somebody is a pain specialist is a mark beside the specialty, not one of them.
public enum Specialty {
    PRIMARY_CARE("primary-care", "Primary care", Discipline.PRIMARY_CARE),
    PHYSICAL_THERAPY("physical-therapy", "Physical therapy", Discipline.PHYSIOTHERAPY),
    PSYCHOLOGY("psychology", "Psychology", Discipline.PSYCHOLOGY),
    PSYCHIATRY("psychiatry", "Psychiatry", Discipline.PSYCHIATRY),
    PMR("pmr", "Physical medicine and rehabilitation", Discipline.REHABILITATION_MEDICINE),
    ANESTHESIOLOGY("anesthesiology", "Anaesthesiology", Discipline.ANESTHESIOLOGY),
    NEUROLOGY("neurology", "Neurology", Discipline.NEUROLOGY),
    NEUROSURGERY("neurosurgery", "Neurosurgery", Discipline.SURGERY),
    ORTHOPEDIC_SURGERY("orthopedic-surgery", "Orthopaedic surgery", Discipline.SURGERY),
    OCCUPATIONAL_THERAPY("occupational-therapy", "Occupational therapy", Discipline.OCCUPATIONAL_HEALTH),
    OCCUPATIONAL_MEDICINE("occupational-medicine", "Occupational medicine", Discipline.OCCUPATIONAL_HEALTH),
    NURSING("nursing", "Nursing", Discipline.NURSING),
    PHARMACY("pharmacy", "Pharmacy", Discipline.PHARMACY),
    CHIROPRACTIC("chiropractic", "Chiropractic", Discipline.MANUAL_THERAPY),
    OSTEOPATHY("osteopathy", "Osteopathy", Discipline.MANUAL_THERAPY),
    MASSAGE_THERAPY("massage-therapy", "Massage therapy", Discipline.MANUAL_THERAPY),
    EXERCISE_INSTRUCTOR("exercise-instructor", "Exercise instruction", Discipline.EXERCISE),
    YOGA_INSTRUCTOR("yoga-instructor", "Yoga instruction", Discipline.EXERCISE),
    MINDFULNESS_INSTRUCTOR("mindfulness-instructor", "Mindfulness instruction", Discipline.MIND_BODY),
    ACUPUNCTURE("acupuncture", "Acupuncture", Discipline.ACUPUNCTURE),
    ORTHOTICS("orthotics", "Orthotics", Discipline.ORTHOTICS);

    private final String code;
    private final String title;
    private final Discipline discipline;

    Specialty(String code, String title, Discipline discipline) {
        this.code = code;
        this.title = title;
        this.discipline = discipline;
    }

    /// The code used in events and HTTP, the same as in the catalogue.
    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    public Discipline discipline() {
        return discipline;
    }

    public static Optional<Specialty> of(String code) {
        return Arrays.stream(values())
                .filter(specialty -> specialty.code.equals(code))
                .findFirst();
    }
}
