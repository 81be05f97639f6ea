package care.plumbline.providers.awareness.web;

import care.plumbline.providers.awareness.Wanted;
import care.plumbline.web.problem.BrokenRule;

/// Which items of an inbox are wanted, as clients write it.
record WantedCode(Wanted wanted) {

    /// Found by its name for request parameters.
    public static WantedCode valueOf(String code) {
        return new WantedCode(Wanted.of(code)
                .orElseThrow(
                        () -> new BrokenRule("one-of", "must be one of open, delivered, seen, overdue, acknowledged")));
    }
}
