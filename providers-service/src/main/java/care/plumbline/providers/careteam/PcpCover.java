package care.plumbline.providers.careteam;

import care.plumbline.providers.directory.Profile;
import care.plumbline.providers.directory.Provider;
import care.plumbline.providers.directory.Providers;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/// When a patient has a primary care provider: what the work list of patients without one and its figure go by.
///
/// @param patient somebody of whom anything was heard, a goal or a care team
/// @param version of the care team that it tells of; 0 while there is none
/// @param periods days with a PCP
/// @param first first day of the first period
/// @param through last day of the last period
/// @param patchy whether there are days without a PCP in between
/// @param organizations that the members of the team are from, as the directory said when the team last changed
public record PcpCover(
        String patient,
        long version,
        List<Period> periods,
        LocalDate first,
        LocalDate through,
        boolean patchy,
        List<String> organizations) {

    /// Before every day of the calendar that this service takes.
    public static final LocalDate NEVER = LocalDate.of(1, 1, 1);

    /// After every day of the calendar that this service takes.
    public static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);

    public PcpCover {
        periods = List.copyOf(periods);
        organizations = List.copyOf(organizations);
    }

    /// @param through [#FOREVER] while it lasts
    public record Period(String provider, LocalDate from, LocalDate through) {}

    /// Of a patient without a care team.
    public static PcpCover none(String patient) {
        return new PcpCover(patient, 0, List.of(), FOREVER, NEVER, false, List.of());
    }

    public static PcpCover of(CareTeamNews team, Providers providers) {
        List<Period> periods = team.members().stream()
                .filter(member -> member.role() == Role.PCP)
                .map(member ->
                        new Period(member.provider(), member.from(), Objects.requireNonNullElse(member.to(), FOREVER)))
                .toList();
        return new PcpCover(
                team.patient(),
                team.version(),
                periods,
                periods.stream().map(Period::from).min(LocalDate::compareTo).orElse(FOREVER),
                periods.stream().map(Period::through).max(LocalDate::compareTo).orElse(NEVER),
                isPatchy(periods),
                team.members().stream()
                        .map(member -> providers.find(member.provider()))
                        .flatMap(Optional::stream)
                        .map(Provider::profile)
                        .map(Profile::organization)
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted()
                        .toList());
    }

    /// Whether a day lies in one of the periods.
    public boolean covers(LocalDate day) {
        return periods.stream().anyMatch(period -> !day.isBefore(period.from()) && !day.isAfter(period.through()));
    }

    /// No day has two PCPs, so the periods follow each other.
    private static boolean isPatchy(List<Period> periods) {
        List<Period> inOrder =
                periods.stream().sorted(Comparator.comparing(Period::from)).toList();
        return IntStream.range(1, inOrder.size())
                .anyMatch(i -> inOrder.get(i - 1)
                        .through()
                        .plusDays(1)
                        .isBefore(inOrder.get(i).from()));
    }
}
