package care.plumbline.outcomes.figures;

import care.plumbline.measures.Measures;
import care.plumbline.measures.OutcomeMeasure;
import care.plumbline.outcomes.judgement.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Reads the figures of any group over any period, without looking at a single patient.
final class GroupFigures {

    private final Measures measures;
    private final Groups groups;

    GroupFigures(Measures measures, Groups groups) {
        this.measures = measures;
        this.groups = groups;
    }

    /// On one measure.
    MeasureFigures on(OutcomeMeasure measure, GroupName name, Period period, Map<String, Evidence> evidence) {
        GroupKey key = GroupKey.of(name, measure.code());
        GroupKey all = GroupKey.all(measure.code());
        if (period.isAll()) {
            return figures(measure, name, groups.find(key), groups.find(all), evidence);
        }
        return figures(measure, name, groups.months(key), groups.months(all), period, evidence);
    }

    /// On every measure that somebody was to be measured on, and on every other one that the evidence speaks of.
    List<MeasureFigures> on(GroupName name, Period period, Map<String, Evidence> evidence) {
        if (period.isAll()) {
            Map<String, Group> own = byMeasure(groups.named(name.text()));
            Map<String, Group> all = byMeasure(groups.named(GroupName.ALL.text()));
            return measures(own, evidence).stream()
                    .map(measure -> figures(
                            measure,
                            name,
                            Optional.ofNullable(own.get(measure.code())),
                            Optional.ofNullable(all.get(measure.code())),
                            evidence))
                    .toList();
        }
        Map<String, List<Group>> own = monthsByMeasure(name);
        Map<String, List<Group>> all = monthsByMeasure(GroupName.ALL);
        return measures(own, evidence).stream()
                .map(measure -> figures(
                        measure,
                        name,
                        own.getOrDefault(measure.code(), List.of()),
                        all.getOrDefault(measure.code(), List.of()),
                        period,
                        evidence))
                .toList();
    }

    private static MeasureFigures figures(
            OutcomeMeasure measure,
            GroupName name,
            Optional<Group> group,
            Optional<Group> everybody,
            Map<String, Evidence> evidence) {
        return MeasureFigures.of(
                measure,
                new MeasureFigures.Counted(
                        group.map(Group::tally).orElse(Tally.EMPTY),
                        others(name, everybody.map(Group::tally)),
                        group.map(Group::changedAt).orElse(null),
                        null,
                        name.kind() == GroupKind.PROVIDER),
                evidence.get(measure.code()));
    }

    private static MeasureFigures figures(
            OutcomeMeasure measure,
            GroupName name,
            List<Group> months,
            List<Group> everybody,
            Period period,
            Map<String, Evidence> evidence) {
        Optional<PeriodFigures> own = PeriodFigures.of(months, period);
        return MeasureFigures.of(
                measure,
                new MeasureFigures.Counted(
                        own.map(PeriodFigures::tally).orElse(Tally.EMPTY),
                        others(
                                name,
                                own.flatMap(found -> PeriodFigures.exactly(everybody, found.covers()))
                                        .map(PeriodFigures::tally)),
                        own.map(PeriodFigures::changedAt).orElse(null),
                        own.map(PeriodFigures::covers).orElse(period),
                        name.kind() == GroupKind.PROVIDER),
                evidence.get(measure.code()));
    }

    private static Optional<Tally> others(GroupName name, Optional<Tally> everybody) {
        return name.kind() == GroupKind.ALL ? Optional.empty() : everybody;
    }

    private List<OutcomeMeasure> measures(Map<String, ?> counted, Map<String, Evidence> evidence) {
        NavigableSet<String> codes = new TreeSet<>(counted.keySet());
        evidence.values().stream()
                .filter(one -> one.mean() != null)
                .map(Evidence::measure)
                .forEach(codes::add);
        return codes.stream().flatMap(code -> measures.find(code).stream()).toList();
    }

    private static Map<String, Group> byMeasure(List<Group> found) {
        return found.stream()
                .filter(GroupFigures::isOfSomebody)
                .collect(Collectors.toMap(group -> group.key().measure(), group -> group));
    }

    private Map<String, List<Group>> monthsByMeasure(GroupName name) {
        Map<String, List<Group>> months = new TreeMap<>();
        for (Group month : groups.monthsNamed(name.text())) {
            if (isOfSomebody(month)) {
                months.computeIfAbsent(month.key().measure(), code -> new ArrayList<>())
                        .add(month);
            }
        }
        return months;
    }

    private static boolean isOfSomebody(Group group) {
        return group.tally().of(Counter.COURSES) > 0 || group.tally().of(Counter.pairs(Party.OWN)) > 0;
    }
}
