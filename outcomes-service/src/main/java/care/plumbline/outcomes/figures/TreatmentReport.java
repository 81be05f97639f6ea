package care.plumbline.outcomes.figures;

import care.plumbline.outcomes.judgement.Treatment;
import java.time.Instant;
import java.util.List;

/// What became of everybody's courses of one treatment.
///
/// @param treatment the newest version of the catalogue entry; the figures are of courses under all versions
/// @param asOf when it was made
/// @param measures in the order of their codes
public record TreatmentReport(Treatment treatment, Instant asOf, List<MeasureFigures> measures) {

    /// What a reader must not take it for.
    public static final String CAUTION =
            "Before-after figures of people who were treated and measured here. They include the natural course and the"
                    + " return of bad weeks to the average, are not adjusted for who was treated, and do not show what the"
                    + " treatment caused. They inform care; they do not replace it.";

    public TreatmentReport {
        measures = List.copyOf(measures);
    }
}
