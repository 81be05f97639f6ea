package care.plumbline.providers.option;

import care.plumbline.providers.course.Course;
import care.plumbline.providers.course.Courses;
import care.plumbline.providers.course.KnownTreatment;
import care.plumbline.providers.course.KnownTreatments;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Shows what a patient can choose from. There is no order of better and worse in it: a catalogue is not a ranking.
public final class Choosing {

    private final Options options;
    private final Courses courses;
    private final KnownTreatments treatments;

    public Choosing(Options options, Courses courses, KnownTreatments treatments) {
        this.options = options;
        this.courses = courses;
        this.treatments = treatments;
    }

    /// The first of the codes that is not in the catalogue as far as it was heard of.
    public Optional<String> unknown(Collection<String> codes) {
        return codes.stream().filter(code -> treatments.find(code).isEmpty()).findFirst();
    }

    /// @param alsoContraindicated named by who asks
    public Choice of(String patient, Collection<String> alsoContraindicated, LocalDate asOf) {
        PatientOptions discussed = options.of(patient);
        List<Course> known = courses.of(patient).courses();
        Set<String> contraindicated = new TreeSet<>(alsoContraindicated);
        discussed.options().stream()
                .filter(Option::isContraindicated)
                .map(Option::treatment)
                .forEach(contraindicated::add);
        Set<String> considered = new TreeSet<>(contraindicated);
        discussed.options().stream().map(Option::treatment).forEach(considered::add);
        known.stream().map(course -> course.plan().treatment()).forEach(considered::add);
        return new Choice(
                asOf,
                discussed,
                discussed.toRevisitBy(asOf),
                known.stream()
                        .filter(course -> course.timeline().startedOn() != null)
                        .map(course -> course.plan().treatment())
                        .collect(Collectors.toCollection(TreeSet::new)),
                contraindicated,
                treatments.all().stream()
                        .filter(KnownTreatment::isOffered)
                        .filter(treatment -> !considered.contains(treatment.code()))
                        .toList());
    }
}
