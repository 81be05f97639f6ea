package care.plumbline.providers.option;

import care.plumbline.providers.course.KnownTreatment;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// All that a patient can choose from, as of a day: what was discussed, and what nobody has considered yet.
///
/// @param toRevisit set aside until a day that has come
/// @param tried treatments that the patient had a course of
/// @param contraindicated treatments that would do harm: declined as such, or named by who asks
/// @param notConsidered the catalogue without what was tried, planned, discussed or is contraindicated
public record Choice(
        LocalDate asOf,
        PatientOptions discussed,
        List<Option> toRevisit,
        Set<String> tried,
        Set<String> contraindicated,
        List<KnownTreatment> notConsidered) {}
