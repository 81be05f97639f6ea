package care.plumbline.providers.course;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What courses, options and offers need to know of the newest version of a catalogue entry.
///
/// @param reference It stands for the natural course, which nobody delivers.
/// @param retired It is not offered any more.
/// @param facts What the entry says; absent where it was heard of before this was kept.
public record KnownTreatment(
        String code,
        long version,
        boolean reference,
        boolean retired,
        @Nullable Facts facts) {

    /// Whether a course of it can begin.
    public boolean isOffered() {
        return !reference && !retired;
    }

    /// Whether a specialty delivers it as a rule, where the catalogue names any.
    public boolean isUsualFor(String specialty) {
        return facts == null
                || facts.specialties().isEmpty()
                || facts.specialties().contains(specialty);
    }

    /// @param kind Category, for example `exercise`.
    /// @param specialties Specialties that deliver it as a rule.
    /// @param earliestWeeks w1: weeks from the first session before which nobody may expect a result.
    public record Facts(
            String name, String kind, List<String> specialties, int earliestWeeks, List<Evidence> evidence) {

        public Facts {
            specialties = List.copyOf(specialties);
            evidence = List.copyOf(evidence);
        }

        Optional<Evidence> on(String measure) {
            return evidence.stream()
                    .filter(expected -> expected.measure().equals(measure))
                    .findFirst();
        }
    }

    /// Improvement of treated people on a measure, in improvement points.
    ///
    /// @param mean mu
    /// @param spread sigma: standard deviation between patients
    /// @param error standard error of the mean, where it is known
    public record Evidence(
            String measure,
            BigDecimal mean,
            BigDecimal spread,
            @Nullable BigDecimal error) {}
}
