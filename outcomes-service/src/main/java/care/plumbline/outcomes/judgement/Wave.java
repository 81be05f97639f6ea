package care.plumbline.outcomes.judgement;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/// The follow-ups that results are collected at, in days from the first session. They do not overlap.
public enum Wave {
    FOUR_WEEKS("4-weeks", 14, 28, 41),
    TWELVE_WEEKS("12-weeks", 70, 84, 111),
    TWENTY_SIX_WEEKS("26-weeks", 154, 182, 223),
    FIFTY_TWO_WEEKS("52-weeks", 322, 364, 420);

    private final String code;
    private final int first;
    private final int target;
    private final int last;

    Wave(String code, int first, int target, int last) {
        this.code = code;
        this.first = first;
        this.target = target;
        this.last = last;
    }

    /// The code used in events and HTTP.
    public String code() {
        return code;
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

    Optional<Wave> next() {
        return Arrays.stream(values()).filter(wave -> wave.first > last).findFirst();
    }

    /// The score that stands for this wave: the one nearest to its target day, observed on or before `asOf`.
    public Optional<Score> score(Scores scores, String measure, LocalDate firstSession, LocalDate asOf) {
        LocalDate end = closesOn(firstSession);
        return scores.nearest(
                measure, opensOn(firstSession), end.isAfter(asOf) ? asOf : end, firstSession.plusDays(target));
    }
}
