package care.plumbline.outcomes.figures;

import care.plumbline.measures.Measures;
import care.plumbline.measures.OutcomeMeasure;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// Makes reports on providers, disciplines, organisations, combinations and everybody: of the figures as they stand. A
/// group that nobody belongs to has a report without figures.
public final class GroupReporting {

    private final GroupFigures figures;

    public GroupReporting(Measures measures, Groups groups) {
        this.figures = new GroupFigures(measures, groups);
    }

    /// On one measure.
    public GroupReport report(GroupName group, OutcomeMeasure measure, Period period, Instant asOf) {
        return new GroupReport(group, asOf, List.of(figures.on(measure, group, period, Map.of())));
    }

    /// On every measure that somebody was to be measured on.
    public GroupReport report(GroupName group, Period period, Instant asOf) {
        return new GroupReport(group, asOf, figures.on(group, period, Map.of()));
    }
}
