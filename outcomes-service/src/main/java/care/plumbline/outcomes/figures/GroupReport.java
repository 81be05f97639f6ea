package care.plumbline.outcomes.figures;

import java.time.Instant;
import java.util.List;

/// What became of everybody's courses in a group that is not one treatment.
///
/// @param asOf when it was made
/// @param measures in the order of their codes
public record GroupReport(GroupName group, Instant asOf, List<MeasureFigures> measures) {

    public GroupReport {
        measures = List.copyOf(measures);
    }
}
