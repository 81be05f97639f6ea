package care.plumbline.outcomes.judgement;

import java.time.LocalDate;
import java.util.Optional;

/// The follow-ups that results are collected at, in days from the first session. They do not overlap.
public enum Wave {
    FOUR_WEEKS(14, 28, 41),
    TWELVE_WEEKS(70, 84, 111),
    TWENTY_SIX_WEEKS(154, 182, 223),
    FIFTY_TWO_WEEKS(322, 364, 420);

    private final int first;
    private final int target;
    private final int last;

    Wave(int first, int target, int last) {
        this.first = first;
        this.target = target;
        this.last = last;
    }

    /// First day on which a score counts for this wave.
    public LocalDate opensOn(LocalDate firstSession) {
        return firstSession.plusDays(first);
    }

    /// The day on which a score is wanted.
    public LocalDate targetOn(LocalDate firstSession) {
        return firstSession.plusDays(target);
    }

    /// Last day on which a score counts for this wave.
    public LocalDate closesOn(LocalDate firstSession) {
        return firstSession.plusDays(last);
    }

    /// The score that stands for this wave: the one nearest to its target day, observed on or before `asOf`.
    public Optional<Score> score(Scores scores, String measure, LocalDate firstSession, LocalDate asOf) {
        LocalDate end = firstSession.plusDays(last);
        return scores.nearest(
                measure, firstSession.plusDays(first), end.isAfter(asOf) ? asOf : end, firstSession.plusDays(target));
    }
}
