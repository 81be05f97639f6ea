package care.plumbline.delivery;

import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/// What is under way of one document's events. Not thread-safe: `DocumentPublisher` guards it.
final class Track {

    private final TreeMap<Long, Integer> unanswered = new TreeMap<>();
    private final TreeSet<Long> answered = new TreeSet<>();
    private long submitted;
    private long acknowledged;
    private long cleared;
    private long failedFrom = Long.MAX_VALUE;
    private Instant lastUsed = Instant.EPOCH;

    /// Those that nobody here has sent yet; none once an earlier one has failed.
    List<PendingEvent> notYetSubmitted(List<PendingEvent> pending) {
        return broken()
                ? List.of()
                : pending.stream().filter(event -> event.seq() > submitted).toList();
    }

    void submit(List<PendingEvent> events) {
        for (PendingEvent event : events) {
            unanswered.merge(event.seq(), 1, Integer::sum);
            submitted = Math.max(submitted, event.seq());
        }
    }

    /// @return up to which sequence number everything is acknowledged, if that has advanced; else 0
    long finished(long seq, boolean success) {
        if (unanswered.merge(seq, -1, Integer::sum) == 0) {
            unanswered.remove(seq);
            answered.add(seq);
        }
        if (!success) {
            failedFrom = Math.min(failedFrom, seq);
        }
        long open = unanswered.isEmpty() ? Long.MAX_VALUE : unanswered.firstKey();
        Long upTo = answered.lower(Math.min(open, failedFrom));
        if (upTo == null || upTo <= acknowledged) {
            return 0;
        }
        acknowledged = upTo;
        answered.headSet(upTo, true).clear();
        return upTo;
    }

    void cleared(long upTo) {
        cleared = Math.max(cleared, upTo);
    }

    boolean broken() {
        return failedFrom != Long.MAX_VALUE;
    }

    boolean knows(long seq) {
        return seq <= submitted;
    }

    /// Every event submitted is acknowledged and off the document, or one has failed and none is unanswered.
    boolean idle() {
        return unanswered.isEmpty() && (broken() || cleared >= submitted);
    }

    /// What a failed document starts again with, and one never sent from: nothing.
    boolean blank() {
        return idle() && (broken() || submitted == 0);
    }

    void touch(Instant now) {
        lastUsed = now;
    }

    boolean unusedSince(Instant moment) {
        return idle() && lastUsed.isBefore(moment);
    }
}
