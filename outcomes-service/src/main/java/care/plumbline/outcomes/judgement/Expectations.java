package care.plumbline.outcomes.judgement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Finds what each party expected of a course for a goal: the last word on or before the first session.
final class Expectations {

    private final Course course;
    private final LocalDate sealedOn;

    /// @param asOf stands in for the first session while that is still to come
    Expectations(Course course, LocalDate asOf) {
        this.course = course;
        this.sealedOn = course.startedOn() == null ? asOf : course.startedOn();
    }

    /// An outlook that names the course wins over one that names none, whichever was stated later.
    Expectation ofPatient(String goal, Collection<Outlook> outlooks) {
        List<Outlook> about = outlooks.stream()
                .filter(outlook -> outlook.goal().equals(goal))
                .filter(outlook -> outlook.course() == null || outlook.course().equals(course.course()))
                .toList();
        Predicate<Outlook> inTime = outlook -> !outlook.statedOn().isAfter(sealedOn);
        return about.stream()
                .filter(inTime)
                .max(Comparator.<Outlook, Boolean>comparing(outlook -> outlook.course() != null)
                        .thenComparing(Outlook.BY_DAY))
                .map(outlook -> Expectation.patients(goal, outlook))
                .orElseGet(() -> Expectation.none(
                        Book.PATIENT, null, goal, about.isEmpty() ? NotStated.NOT_ASKED : NotStated.TOO_LATE));
    }

    /// The delivering provider first, who is always there, then everybody else who said something.
    List<Expectation> ofProviders(String goal) {
        List<ProviderExpectation> about = course.expectations().stream()
                .filter(said -> said.goal().equals(goal))
                .toList();
        TreeSet<String> who =
                new TreeSet<>(Comparator.<String, Boolean>comparing(provider -> !provider.equals(course.provider()))
                        .thenComparing(Comparator.naturalOrder()));
        who.add(course.provider());
        about.forEach(said -> who.add(said.provider()));
        return who.stream().map(provider -> ofProvider(provider, goal, about)).toList();
    }

    Expectation ofEvidence(@Nullable String goal, String measure, Treatment treatment) {
        return treatment
                .evidenceOn(measure)
                .map(Evidence::mean)
                .map(mean -> Expectation.evidences(goal, treatment, mean))
                .orElseGet(() -> Expectation.none(Book.EVIDENCE, null, goal, NotStated.NO_EVIDENCE));
    }

    private Expectation ofProvider(String provider, String goal, List<ProviderExpectation> about) {
        List<ProviderExpectation> own =
                about.stream().filter(said -> said.provider().equals(provider)).toList();
        return own.stream()
                .filter(said -> !said.statedOn().isAfter(sealedOn))
                .reduce((one, next) -> next.statedOn().isBefore(one.statedOn()) ? one : next)
                .map(said -> Expectation.providers(course, said))
                .orElseGet(() -> Expectation.none(
                        Book.PROVIDER, provider, goal, own.isEmpty() ? NotStated.NOT_SAID : NotStated.TOO_LATE));
    }
}
