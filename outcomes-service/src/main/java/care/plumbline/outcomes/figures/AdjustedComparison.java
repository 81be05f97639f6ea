package care.plumbline.outcomes.figures;

import care.plumbline.outcomes.statistics.AdjustedDifference;
import care.plumbline.outcomes.statistics.Interval;
import care.plumbline.outcomes.statistics.Pairs;
import java.util.Optional;

/// The mean improvement of a group beside that of all others on the same measure, if both had started alike: adjusted
/// for
/// the baseline and for nothing else, so no proof of what caused it (clinical methods 10).
///
/// @param n judged courses of the group
/// @param others judged courses of the others
/// @param slope improvement points per point of the baseline
/// @param difference improvement points more than the others
public record AdjustedComparison(
        long n, long others, double slope, double difference, Interval interval, Verdict verdict) {

    /// What the difference amounts to.
    public enum Verdict {
        MORE("more", "more improvement than the others"),
        NOT_TOLD_APART("not-told-apart", "not told apart from the others"),
        LESS("less", "less improvement than the others"),
        TOO_FEW("no-verdict-too-few", "no verdict: fewer than 20 judged courses on a side"),
        LOW_RESPONSE("no-verdict-low-response", "no verdict: fewer than 60 % of those due have a result");

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
    }

    private static final long FEWEST = 20;

    /// Empty where one of the two sides is of too few people, or all started alike.
    static Optional<AdjustedComparison> of(Tally group, Tally everybody, Optional<Response> response) {
        Tally others = everybody.minus(group);
        if (!isOfEnough(group) || !isOfEnough(others)) {
            return Optional.empty();
        }
        Pairs own = Moments.ofBaselineAndImprovement(group);
        Pairs rest = Moments.ofBaselineAndImprovement(others);
        if (!own.hasSlope() && !rest.hasSlope()) {
            return Optional.empty();
        }
        AdjustedDifference adjusted = AdjustedDifference.of(own, rest);
        Interval interval = adjusted.interval();
        return Optional.of(new AdjustedComparison(
                own.n(),
                rest.n(),
                adjusted.slope(),
                adjusted.difference(),
                interval,
                verdict(own.n(), rest.n(), interval, response)));
    }

    /// A person may be on both sides: at least the difference of the people is on the other one.
    private static boolean isOfEnough(Tally tally) {
        return tally.of(Counter.people(Counter.JUDGED)) >= Count.FEWEST_PEOPLE;
    }

    private static Verdict verdict(long n, long others, Interval interval, Optional<Response> response) {
        if (n < FEWEST || others < FEWEST) {
            return Verdict.TOO_FEW;
        }
        if (!response.map(Response::isEnough).orElse(false)) {
            return Verdict.LOW_RESPONSE;
        }
        if (interval.contains(0)) {
            return Verdict.NOT_TOLD_APART;
        }
        return interval.low() > 0 ? Verdict.MORE : Verdict.LESS;
    }
}
