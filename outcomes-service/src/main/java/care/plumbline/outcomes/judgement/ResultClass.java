package care.plumbline.outcomes.judgement;

import care.plumbline.measures.ChangeBand;
import java.util.Optional;

/// The result in the eyes of one party.
public enum ResultClass {
    WORSE,
    NO_EFFECT,
    PARTLY,
    MET,
    EXCEEDED;

    /// Exactly one class for every change and every stated expectation; none where nothing was expected. A change for
    /// the worse is worse for everybody, also for those who expected it.
    public static Optional<ResultClass> of(ChangeBand change, Fulfilment fulfilment) {
        return switch (fulfilment) {
            case NOT_STATED -> Optional.empty();
            case SHORT_OF ->
                Optional.of(
                        switch (change) {
                            case WORSE -> WORSE;
                            case NO_CHANGE -> NO_EFFECT;
                            case IMPROVED, GREATLY_IMPROVED -> PARTLY;
                        });
            case AS_EXPECTED -> Optional.of(change == ChangeBand.WORSE ? WORSE : MET);
            case BEYOND -> Optional.of(change == ChangeBand.WORSE ? WORSE : EXCEEDED);
        };
    }
}
