package care.plumbline.outcomes.judgement;

import care.plumbline.measures.Change;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One course judged on one measure as of a day: a derived value, recomputed from the facts, never edited.
///
/// @param opensOn when the judging window opens; absent before the first session
/// @param closesOn when it closes
/// @param due a result was to be had: the window has closed, and the patient neither stopped before it nor died
/// @param result the latest eligible score, shown from the opening of the window on
/// @param change absent without a result
/// @param comparisons patient, delivering provider, other providers, evidence, for each goal on this measure; only the
///     evidence where no goal uses it
/// @param attainments one per goal on this measure
/// @param followUp what came back at the waves, and the personal best
/// @param inputs what it rests on: keys of facts and their versions
public record Judgement(
        String course,
        String measure,
        LocalDate asOf,
        TreatmentVersion treatment,
        String provider,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate opensOn,
        @Nullable LocalDate closesOn,
        @Nullable Ending ending,
        Phase phase,
        boolean due,
        @Nullable Score baseline,
        @Nullable Score result,
        @Nullable Change change,
        List<Comparison> comparisons,
        List<Attainment> attainments,
        FollowUp followUp,
        Map<String, Long> inputs) {

    public Judgement {
        comparisons = List.copyOf(comparisons);
        attainments = List.copyOf(attainments);
        inputs = Collections.unmodifiableMap(new TreeMap<>(inputs));
    }

    /// From when a verdict is possible; empty where none will ever be, or no first session is known.
    public Optional<LocalDate> judgeableFrom() {
        return switch (phase) {
            case NOT_STARTED, STOPPED_BEFORE_WINDOW, NO_BASELINE -> Optional.empty();
            case TOO_EARLY, EARLY_SIGNAL, JUDGEABLE, OVERDUE -> Optional.ofNullable(closesOn);
        };
    }

    /// How long to be patient still: only while it is too early.
    public OptionalLong daysUntilJudgeable() {
        return judgeableFrom()
                .filter(asOf::isBefore)
                .map(day -> OptionalLong.of(ChronoUnit.DAYS.between(asOf, day)))
                .orElseGet(OptionalLong::empty);
    }

    /// Every measure that a goal uses is judged, and every other one that has a baseline and an eligible result.
    public boolean isToBeTold() {
        return !attainments.isEmpty() || result != null;
    }

    /// The days on which time alone changes it.
    public Stream<LocalDate> days() {
        return Stream.concat(Stream.of(opensOn, closesOn).flatMap(Stream::ofNullable), followUp.days());
    }

    /// Whether it says the same, whatever the day it was made.
    public boolean saysTheSameAs(Judgement other) {
        return equals(other.asOf(asOf));
    }

    private Judgement asOf(LocalDate day) {
        return new Judgement(
                course,
                measure,
                day,
                treatment,
                provider,
                startedOn,
                opensOn,
                closesOn,
                ending,
                phase,
                due,
                baseline,
                result,
                change,
                comparisons,
                attainments,
                followUp,
                inputs);
    }
}
