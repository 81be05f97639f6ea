package care.plumbline.providers.awareness;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What events told about one patient.
///
/// @param told what the events of the care team among them told
public record News(String patient, List<Happening> happenings, List<TeamTold> told) {

    public News {
        happenings = List.copyOf(happenings);
        told = List.copyOf(told);
    }

    Watch heardBy(Watch watch, LocalDate today) {
        return watch.heard(told, today).over(months());
    }

    List<Sheets.Place> places() {
        return months().stream().map(month -> new Sheets.Place(patient, month)).toList();
    }

    private SortedSet<YearMonth> months() {
        return happenings.stream().map(Happening::month).collect(Collectors.toCollection(TreeSet::new));
    }

    /// What belongs on the sheet of a month.
    List<Happening> of(YearMonth month) {
        return happenings.stream().filter(one -> one.month().equals(month)).toList();
    }

    boolean reachesBackBefore(Instant since) {
        return happenings.stream().anyMatch(one -> one.recordedAt().isBefore(since));
    }
}
