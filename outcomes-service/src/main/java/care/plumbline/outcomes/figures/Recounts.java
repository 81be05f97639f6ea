package care.plumbline.outcomes.figures;

import java.time.Instant;

/// Whether all patients are to be counted anew.
public interface Recounts {

    /// @param rules the rules of the last finished recount; 0 before the first
    /// @param wantedAt when a recount was asked for last
    /// @param countedAt up to which asking the last one counted
    record Standing(int rules, Instant wantedAt, Instant countedAt) {

        public static final Standing NEVER = new Standing(0, Instant.EPOCH, Instant.EPOCH);
    }

    Standing standing();

    /// Asks for a recount; of two the later asking stands.
    void want(Instant at);

    /// @param countedAt the asking that it answers
    void finished(int rules, Instant countedAt);
}
