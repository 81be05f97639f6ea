package care.plumbline.providers.careteam;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How continuous primary care was, in days, from the first day with a PCP to a date. Days stand for the visits of the
/// published indices: this service knows periods of responsibility, not visits.
///
/// @param from first day with a PCP
/// @param days from that day to the date, both included
/// @param daysWithPcp those of them with a PCP
/// @param coverage share of days with a PCP
/// @param usualProvider share of the days with a PCP that the PCP with most of them has (usual provider continuity:
///     Breslau and Reeb, J Med Educ 1975;50:965-9)
/// @param concentration Bice-Boxerman index over the days with a PCP: (sum of n_i^2 - N) / (N (N - 1)), 1 with one PCP
///     (Bice and Boxerman, Med Care 1977;15:347-9); absent with a single day
/// @param terms every PCP's days
/// @param gaps periods without a PCP, oldest first
/// @param changes from one PCP to another, oldest first
public record Continuity(
        LocalDate from,
        LocalDate asOf,
        long days,
        long daysWithPcp,
        BigDecimal coverage,
        BigDecimal usualProvider,
        @Nullable BigDecimal concentration,
        List<Term> terms,
        List<Gap> gaps,
        List<Change> changes) {

    private static final int DECIMALS = 4;

    /// @param current whether the provider is PCP on the date
    public record Term(String provider, long days, boolean current) {}

    public record Gap(LocalDate from, LocalDate to, long days) {}

    /// @param daysBetween days without a PCP in between
    /// @param reason where it was told in a handover
    public record Change(
            String from,
            String to,
            LocalDate on,
            long daysBetween,
            @Nullable String reason) {}

    /// Empty while there was no PCP on or before the date.
    static Optional<Continuity> of(CareTeam team, LocalDate asOf) {
        List<Membership> terms = team.memberships().stream()
                .filter(member -> member.role() == Role.PCP && !member.from().isAfter(asOf))
                .map(member -> member.to() == null || member.to().isAfter(asOf) ? member.until(asOf) : member)
                .toList();
        return terms.isEmpty() ? Optional.empty() : Optional.of(of(team, terms, asOf));
    }

    private static Continuity of(CareTeam team, List<Membership> terms, LocalDate asOf) {
        Map<String, Long> byProvider = terms.stream()
                .collect(Collectors.groupingBy(
                        Membership::provider, TreeMap::new, Collectors.summingLong(Continuity::days)));
        long covered = byProvider.values().stream().mapToLong(Long::longValue).sum();
        LocalDate from = terms.getFirst().from();
        long days = ChronoUnit.DAYS.between(from, asOf) + 1;
        long most =
                byProvider.values().stream().mapToLong(Long::longValue).max().orElseThrow();
        Optional<String> current = team.pcpOn(asOf);
        return new Continuity(
                from,
                asOf,
                days,
                covered,
                share(covered, days),
                share(most, covered),
                concentration(byProvider, covered),
                byProvider.entrySet().stream()
                        .map(term -> new Term(
                                term.getKey(),
                                term.getValue(),
                                current.filter(term.getKey()::equals).isPresent()))
                        .toList(),
                gaps(terms, asOf),
                changes(terms, team.handovers()));
    }

    private static List<Gap> gaps(List<Membership> terms, LocalDate asOf) {
        List<Gap> gaps = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            LocalDate first = lastDay(terms.get(i)).plusDays(1);
            LocalDate last = i + 1 < terms.size() ? terms.get(i + 1).from().minusDays(1) : asOf;
            if (!first.isAfter(last)) {
                gaps.add(new Gap(first, last, ChronoUnit.DAYS.between(first, last) + 1));
            }
        }
        return gaps;
    }

    private static List<Change> changes(List<Membership> terms, List<Handover> handovers) {
        Map<LocalDate, Handover> told = handovers.stream().collect(Collectors.toMap(Handover::on, Function.identity()));
        List<Change> changes = new ArrayList<>();
        for (int i = 1; i < terms.size(); i++) {
            Membership before = terms.get(i - 1);
            Membership next = terms.get(i);
            if (!before.provider().equals(next.provider())) {
                long between = ChronoUnit.DAYS.between(lastDay(before), next.from()) - 1;
                Handover handover = told.get(next.from());
                changes.add(new Change(
                        before.provider(),
                        next.provider(),
                        next.from(),
                        between,
                        handover == null ? null : handover.reason()));
            }
        }
        return changes;
    }

    private static @Nullable BigDecimal concentration(Map<String, Long> byProvider, long covered) {
        if (covered < 2) {
            return null;
        }
        BigDecimal pairs = byProvider.values().stream()
                .map(days -> BigDecimal.valueOf(days).multiply(BigDecimal.valueOf(days - 1)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return pairs.divide(
                BigDecimal.valueOf(covered).multiply(BigDecimal.valueOf(covered - 1)), DECIMALS, RoundingMode.HALF_UP);
    }

    private static BigDecimal share(long part, long whole) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP);
    }

    private static long days(Membership term) {
        return ChronoUnit.DAYS.between(term.from(), lastDay(term)) + 1;
    }

    private static LocalDate lastDay(Membership term) {
        LocalDate to = term.to();
        return to == null ? LocalDate.MAX : to;
    }
}
