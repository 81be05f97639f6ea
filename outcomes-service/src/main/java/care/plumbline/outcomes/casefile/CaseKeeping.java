package care.plumbline.outcomes.casefile;

import care.plumbline.outcomes.judgement.Fact;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;

/// Keeps the case files: takes in what becomes known, and judges again when time alone has changed something.
public final class CaseKeeping {

    private static final Duration CLAIM = Duration.ofMinutes(1);
    private static final int AT_ONCE = 200;

    /// After so many failures it is no matter of single files.
    private static final int ENOUGH = 3;

    /// So long after the last history was taken, more of it may be on its way.
    private static final Duration STILL_READING = Duration.ofSeconds(3);

    private final CaseFiles files;
    private final CaseReview review;
    private final Clock clock;
    private volatile Instant tookHistory = Instant.MIN;

    /// @param clock in the zone that decides which day it is
    public CaseKeeping(CaseFiles files, CaseReview review, Clock clock) {
        this.files = files;
        this.review = review;
        this.clock = clock;
    }

    /// One write for each patient: facts, judgements and what others are told.
    ///
    /// @param facts by patient
    /// @return by patient, what says something else than is known of the same version: it is not taken
    public Map<String, List<Fact>> take(Map<String, List<Fact>> facts) {
        return take(facts, this::reviewed);
    }

    /// Like `take`, of events after which many more are to come: the files are due, and judged when it is quiet. Nobody
    /// is told what half a history looks like.
    public Map<String, List<Fact>> takeHistory(Map<String, List<Fact>> facts) {
        tookHistory = now();
        Map<String, List<Fact>> contradicting =
                take(facts, (file, taken) -> review.later(file, taken, LocalDate.now(clock), now()));
        tookHistory = now();
        return contradicting;
    }

    private Map<String, List<Fact>> take(
            Map<String, List<Fact>> facts,
            BiFunction<CaseFile, List<CaseFileEvent>, List<CaseFileEvent>> withWhatFollows) {
        Map<String, List<Fact>> contradicting = new TreeMap<>();
        files.changeAll(facts.keySet(), file -> {
            List<Fact> told = facts.getOrDefault(file.patient(), List.of());
            contradicting.put(file.patient(), file.facts().newsOf(told).contradicting());
            List<CaseFileEvent> taken = file.take(told);
            return taken.isEmpty() ? List.of() : withWhatFollows.apply(file, taken);
        });
        return contradicting;
    }

    public List<Fact> take(String patient, List<Fact> facts) {
        return take(Map.of(patient, facts)).getOrDefault(patient, List.of());
    }

    /// Judges those files again whose day has come, unless history is being read. Several replicas may do so at a time.
    ///
    /// @return how many it judged
    public int reviewDue() {
        int reviewed = 0;
        List<String> claimed;
        do {
            if (now().isBefore(tookHistory.plus(STILL_READING))) {
                return reviewed;
            }
            claimed = files.claimDue(LocalDate.now(clock), now(), now().plus(CLAIM), AT_ONCE);
            reviewAll(claimed);
            reviewed += claimed.size();
        } while (claimed.size() == AT_ONCE);
        return reviewed;
    }

    /// Where one of them cannot be judged, the others are.
    private void reviewAll(List<String> patients) {
        try {
            files.changeAll(patients, file -> reviewed(file, List.of()));
        } catch (RuntimeException together) {
            int failed = 0;
            for (String patient : patients) {
                try {
                    files.change(patient, file -> reviewed(file, List.of()));
                } catch (RuntimeException alone) {
                    together.addSuppressed(alone);
                    if (++failed == ENOUGH) {
                        throw together;
                    }
                }
            }
            if (failed > 0) {
                throw together;
            }
        }
    }

    private List<CaseFileEvent> reviewed(CaseFile file, List<CaseFileEvent> taken) {
        List<CaseFileEvent> events = new ArrayList<>(taken);
        events.addAll(review.review(file, file.after(taken), LocalDate.now(clock), now()));
        return events;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
