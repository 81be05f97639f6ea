package care.plumbline.outcomes.figures;

import care.plumbline.measures.OutcomeMeasure;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Makes funnel reports: who is shown, and what of them.
///
/// Services of fewer than five judged people are withheld, and at least two of them, or none, so that the one that is
/// withheld does not follow from the figures of all.
public final class FunnelReporting {

    private final Groups groups;

    public FunnelReporting(Groups groups) {
        this.groups = groups;
    }

    /// Of courses that started in the period. Each service's is widened to whole blocks of months of its own.
    public FunnelReport report(GroupKind by, OutcomeMeasure measure, Period period, Instant asOf) {
        Map<Group, Period> covers = new HashMap<>();
        List<Group> services = groups.ofKind(by).stream()
                .filter(group -> group.key().measure().equals(measure.code()))
                .flatMap(group -> period.isAll() ? Stream.of(group) : within(group, period, covers))
                .filter(group -> group.tally().of(Counter.JUDGED) > 0)
                .sorted(Comparator.comparing(group -> group.key().name().code()))
                .toList();
        Set<Group> withheld = withheld(services);
        List<Group> shown =
                services.stream().filter(group -> !withheld.contains(group)).toList();
        Funnel funnel = shown.isEmpty() ? null : Funnel.of(shown);
        List<FunnelReport.Service> listed = new ArrayList<>();
        for (Group service : services) {
            FunnelReport.Service told = funnel == null || withheld.contains(service)
                    ? new FunnelReport.Service(
                            service.key().name().code(), new Count.Withheld(reason(service)), null, null)
                    : funnel.service(service);
            listed.add(told.over(covers.get(service)));
        }
        return new FunnelReport(measure, by, asOf, funnel == null ? null : funnel.benchmark(), listed);
    }

    /// @param covers filled with the months that are in it
    private Stream<Group> within(Group whole, Period period, Map<Group, Period> covers) {
        return PeriodFigures.of(groups.months(whole.key()), period).stream().map(found -> {
            Group part = new Group(whole.key(), found.tally(), found.changedAt());
            covers.put(part, found.covers());
            return part;
        });
    }

    private static Count.Reason reason(Group service) {
        return people(service) < Count.FEWEST_PEOPLE ? Count.Reason.FEWER_THAN_5 : Count.Reason.PROTECTS_ANOTHER;
    }

    private static Set<Group> withheld(List<Group> services) {
        List<Group> bySize = services.stream()
                .sorted(Comparator.comparingLong(FunnelReporting::people))
                .toList();
        Set<Group> withheld = new HashSet<>();
        long people = 0;
        for (Group service : bySize) {
            boolean tells = !withheld.isEmpty() && (withheld.size() < 2 || people < Count.FEWEST_PEOPLE);
            if (people(service) < Count.FEWEST_PEOPLE || tells) {
                withheld.add(service);
                people += people(service);
            }
        }
        return withheld;
    }

    private static long people(Group service) {
        return service.tally().of(Counter.people(Counter.JUDGED));
    }
}
