package care.plumbline.providers.option;

import java.time.LocalDate;

/// Tells that a treatment was discussed with the patient.
///
/// @param option id of the option, unique within the patient
/// @param by the provider who discussed it
public record DiscussOption(String option, String treatment, String by, LocalDate on) {}
