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

/// Keeps the case files: takes in what becomes known, and judges again when time alone has changed something.
public final class CaseKeeping {

    private static final Duration CLAIM = Duration.ofMinutes(1);
    private static final int AT_ONCE = 200;

    private final CaseFiles files;
    private final CaseReview review;
    private final Clock clock;

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
        Map<String, List<Fact>> contradicting = new TreeMap<>();
        files.changeAll(facts.keySet(), file -> {
            List<Fact> told = facts.getOrDefault(file.patient(), List.of());
            contradicting.put(file.patient(), file.facts().newsOf(told).contradicting());
            List<CaseFileEvent> taken = file.take(told);
            return taken.isEmpty() ? List.of() : reviewed(file, taken);
        });
        return contradicting;
    }

    public List<Fact> take(String patient, List<Fact> facts) {
        return take(Map.of(patient, facts)).getOrDefault(patient, List.of());
    }

    /// Judges those files again whose day has come. Several replicas may do so at the same time.
    ///
    /// @return how many it judged
    public int reviewDue() {
        int reviewed = 0;
        List<String> due;
        do {
            due = files.due(LocalDate.now(clock), now(), AT_ONCE);
            for (String patient : due) {
                if (files.claim(patient, LocalDate.now(clock), now(), now().plus(CLAIM))) {
                    files.change(patient, file -> reviewed(file, List.of()));
                    reviewed++;
                }
            }
        } while (due.size() == AT_ONCE);
        return reviewed;
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
