package care.plumbline.treatments.finding;

import care.plumbline.claims.ClaimRule;

/// What a rule of the guard says of words that it found, for reviewers.
final class RuleWords {

    private RuleWords() {}

    static String of(ClaimRule rule) {
        return switch (rule) {
            case CURE -> "Says that it cures, or ends the pain for good.";
            case GUARANTEE -> "Says that a result is certain or promised.";
            case ABSOLUTE -> "Says that it holds for everybody, always, or without any harm.";
            case INSTANT -> "Says that the result is there at once.";
            case HUNDRED_PERCENT -> "Says that it holds for a hundred in a hundred.";
        };
    }
}
