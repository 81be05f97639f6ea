package care.plumbline.outcomes.figures;

import care.plumbline.outcomes.statistics.Interval;
import care.plumbline.outcomes.statistics.ScoreCalibration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the bias of expectations amounts to.
public enum CalibrationVerdict {
    TOO_OPTIMISTIC("too-optimistic", "more was expected than came"),
    /// No bias lies inside the interval.
    BALANCED("balanced", "on average not told apart from what came"),
    TOO_CAUTIOUS("too-cautious", "less was expected than came"),
    TOO_FEW("no-verdict-too-few", "no verdict: fewer than 20 pairs"),
    LOW_RESPONSE("no-verdict-low-response", "no verdict: fewer than 60 % of those due have a result");

    private static final long FEWEST = 20;

    private final String code;
    private final String words;

    CalibrationVerdict(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /// The code used in events and HTTP.
    public String code() {
        return code;
    }

    public String words() {
        return words;
    }

    /// @param response of the courses that were due; empty where that is not known of those who were asked
    static CalibrationVerdict of(@Nullable ScoreCalibration found, Optional<Response> response, Party party) {
        Interval interval = found == null ? null : found.interval();
        if (found == null || found.n() < FEWEST || interval == null) {
            return TOO_FEW;
        }
        if (party != Party.OWN && !response.map(Response::isEnough).orElse(false)) {
            return LOW_RESPONSE;
        }
        if (interval.contains(0)) {
            return BALANCED;
        }
        return interval.low() > 0 ? TOO_OPTIMISTIC : TOO_CAUTIOUS;
    }
}
