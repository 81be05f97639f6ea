package care.plumbline.outcomes.judgement;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;

/// A value on an outcome measure.
///
/// @param measurement id of the measurement, unique within the patient
/// @param observedOn when it was so; reports go by this, never by `recordedAt`
/// @param withdrawn taken back: it does not count, on no date
public record Score(
        String measurement,
        long version,
        Instant recordedAt,
        String measure,
        BigDecimal value,
        LocalDate observedOn,
        boolean withdrawn)
        implements Fact {

    /// By day; among the scores of one day the one recorded last is the last. The same order wherever they arrive.
    static final Comparator<Score> BY_DAY = Comparator.comparing(Score::observedOn)
            .thenComparing(Score::recordedAt)
            .thenComparing(Score::measurement);

    @Override
    public String key() {
        return "measurement/" + measurement;
    }

    @Override
    public Stream<LocalDate> days() {
        return withdrawn ? Stream.empty() : Stream.of(observedOn);
    }
}
