package care.plumbline.outcomes.figures;

/// The process died, or the answer of the database was lost.
final class Crash extends RuntimeException {

    Crash() {
        super("crash", null, false, false);
    }
}
