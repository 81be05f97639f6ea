package care.plumbline.providers.awareness;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Who must be aware of what happens to a patient: the PCPs with their times, as the care team's events told, and for
/// which of them the patient's items were put in order last. It also says which sheets there are, so that each is found
/// by its id.
///
/// @param teamVersion version of the care team it speaks of; 0: none was heard of
/// @param months the months that may have a sheet, oldest first
/// @param settledFor the PCP the items were put in order for; absent: nobody
/// @param closedAt as of when that PCP's pack was closed by acknowledging it
/// @param nextOn the next day on which the PCP may be another one
public record Watch(
        String patient,
        long teamVersion,
        List<PcpPeriod> periods,
        List<YearMonth> months,
        @Nullable Pcp settledFor,
        @Nullable Instant closedAt,
        @Nullable LocalDate nextOn) {

    public Watch {
        periods = List.copyOf(periods);
        months = List.copyOf(months);
    }

    public static Watch none(String patient) {
        return new Watch(patient, 0, List.of(), List.of(), null, null, null);
    }

    /// Takes in what was told, in whatever order: the newest version says who is PCP when, and the earliest that says
    /// so
    /// since when it is known.
    Watch heard(List<TeamTold> told, LocalDate today) {
        Watch next = this;
        for (TeamTold one : told) {
            next = next.heard(one);
        }
        return next.plannedAfter(today);
    }

    private Watch heard(TeamTold told) {
        List<PcpPeriod> newest = told.version() > teamVersion ? told.periods() : periods;
        List<PcpPeriod> all =
                Stream.concat(periods.stream(), told.periods().stream()).toList();
        List<PcpPeriod> known = newest.stream()
                .map(period -> all.stream()
                        .filter(period::isNamedLike)
                        .reduce(period, (at, other) -> at.heardAlsoAt(other.heardAt())))
                .toList();
        return new Watch(patient, Math.max(teamVersion, told.version()), known, months, settledFor, closedAt, nextOn);
    }

    Watch settled(@Nullable Pcp pcp, @Nullable Instant packClosedAt, LocalDate today) {
        return new Watch(patient, teamVersion, periods, months, pcp, packClosedAt, nextOn).plannedAfter(today);
    }

    /// There will be sheets for these months, too.
    Watch over(Collection<YearMonth> more) {
        List<YearMonth> all = Stream.concat(months.stream(), more.stream())
                .distinct()
                .sorted()
                .toList();
        return new Watch(patient, teamVersion, periods, all, settledFor, closedAt, nextOn);
    }

    /// The PCP of a day.
    Optional<Pcp> on(LocalDate day, ZoneId zone) {
        return periods.stream()
                .filter(period -> period.includes(day))
                .findFirst()
                .map(period -> period.pcp(zone));
    }

    private Watch plannedAfter(LocalDate today) {
        LocalDate next = periods.stream()
                .flatMap(PcpPeriod::turns)
                .filter(today::isBefore)
                .min(LocalDate::compareTo)
                .orElse(null);
        return new Watch(patient, teamVersion, periods, months, settledFor, closedAt, next);
    }
}
