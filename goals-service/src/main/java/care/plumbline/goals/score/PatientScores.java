package care.plumbline.goals.score;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The scores of one patient, the newest of each measure: withdrawn ones are kept, so that an older state of theirs
/// that comes late does not count again.
///
/// @param all oldest first
public record PatientScores(String patient, List<HeardScore> all) {

    /// Of each measure this many are kept.
    public static final int MOST_PER_MEASURE = 200;

    private static final Comparator<HeardScore> BY_TIME =
            comparing(HeardScore::observedOn).thenComparing(HeardScore::id);

    public PatientScores {
        all = all.stream().sorted(BY_TIME).toList();
    }

    public static PatientScores none(String patient) {
        return new PatientScores(patient, List.of());
    }

    /// The last score on a measure that was observed on or before a day.
    public Optional<HeardScore> last(String measure, LocalDate upTo) {
        return counting(measure)
                .filter(score -> !score.observedOn().isAfter(upTo))
                .reduce((_, later) -> later);
    }

    /// The last score on a measure.
    public Optional<HeardScore> last(String measure) {
        return counting(measure).reduce((_, later) -> later);
    }

    /// Takes in what is newer than what is known; the oldest of a measure give way.
    public PatientScores and(Collection<HeardScore> heard) {
        Map<String, HeardScore> known = new LinkedHashMap<>();
        Stream.concat(all.stream(), heard.stream())
                .forEach(score -> known.merge(
                        score.id(), score, (older, newer) -> newer.version() > older.version() ? newer : older));
        return new PatientScores(
                patient,
                known.values().stream().collect(groupingBy(HeardScore::measure)).values().stream()
                        .flatMap(PatientScores::newest)
                        .toList());
    }

    private static Stream<HeardScore> newest(List<HeardScore> ofOneMeasure) {
        return ofOneMeasure.stream().sorted(BY_TIME.reversed()).limit(MOST_PER_MEASURE);
    }

    private Stream<HeardScore> counting(String measure) {
        return all.stream().filter(score -> score.counts() && score.measure().equals(measure));
    }
}
