package care.plumbline.outcomes.figures;

import care.plumbline.outcomes.judgement.Evidence;
import care.plumbline.outcomes.statistics.Interval;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How the mean improvement here relates to what the evidence leads to expect. Not adjusted for who was
/// treated: it says where to look, not who is good.
public enum Verdict {
    MORE_THAN_EXPECTED("more-than-expected", "more than the evidence leads to expect"),
    /// The expected mean lies inside the interval.
    AS_EXPECTED("as-expected", "not told apart from what the evidence leads to expect"),
    LESS_THAN_EXPECTED("less-than-expected", "less than the evidence leads to expect"),
    NO_EVIDENCE("no-verdict-no-evidence", "no verdict: the evidence states nothing on this measure"),
    TOO_FEW("no-verdict-too-few", "no verdict: fewer than 20 judged courses"),
    LOW_RESPONSE("no-verdict-low-response", "no verdict: fewer than 60 % of those due have a result");

    private static final long FEWEST = 20;

    private final String code;
    private final String words;

    Verdict(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /// The code used over HTTP.
    public String code() {
        return code;
    }

    public String words() {
        return words;
    }

    static Verdict of(Optional<MeanImprovement> mean, Optional<Response> response, @Nullable Evidence evidence) {
        BigDecimal expected = evidence == null ? null : evidence.mean();
        if (expected == null) {
            return NO_EVIDENCE;
        }
        Interval interval = mean.map(MeanImprovement::interval).orElse(null);
        if (mean.isEmpty() || mean.get().n() < FEWEST || interval == null) {
            return TOO_FEW;
        }
        if (!response.map(Response::isEnough).orElse(false)) {
            return LOW_RESPONSE;
        }
        if (interval.contains(expected.doubleValue())) {
            return AS_EXPECTED;
        }
        return interval.low() > expected.doubleValue() ? MORE_THAN_EXPECTED : LESS_THAN_EXPECTED;
    }
}
