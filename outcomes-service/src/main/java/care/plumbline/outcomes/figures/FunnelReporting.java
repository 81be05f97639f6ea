package care.plumbline.outcomes.figures;

import care.plumbline.measures.OutcomeMeasure;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Makes funnel reports: who is shown, and what of them.
///
/// Services of fewer than five judged people are withheld, and at least two of them, or none, so that the one that is
/// withheld does not follow from the figures of all.
public final class FunnelReporting {

    private final Groups groups;

    public FunnelReporting(Groups groups) {
        this.groups = groups;
    }

    public FunnelReport report(GroupKind by, OutcomeMeasure measure, Instant asOf) {
        List<Group> services = groups.ofKind(by).stream()
                .filter(group -> group.key().measure().equals(measure.code()))
                .filter(group -> group.tally().of(Counter.JUDGED) > 0)
                .sorted(Comparator.comparing(group -> group.key().name().code()))
                .toList();
        Set<Group> withheld = withheld(services);
        List<Group> shown =
                services.stream().filter(group -> !withheld.contains(group)).toList();
        Funnel funnel = shown.isEmpty() ? null : Funnel.of(shown);
        List<FunnelReport.Service> listed = new ArrayList<>();
        for (Group service : services) {
            listed.add(
                    funnel == null || withheld.contains(service)
                            ? new FunnelReport.Service(
                                    service.key().name().code(), new Count.Withheld(reason(service)), null)
                            : funnel.service(service));
        }
        return new FunnelReport(measure, by, asOf, funnel == null ? null : funnel.benchmark(), listed);
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
