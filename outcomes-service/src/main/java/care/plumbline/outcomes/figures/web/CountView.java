package care.plumbline.outcomes.figures.web;

import care.plumbline.outcomes.figures.Count;
import org.jspecify.annotations.Nullable;

/// A count, or why it is withheld; always one of the two.
///
/// @param withheld `fewer-than-5` or `protects-another`
record CountView(@Nullable Long count, @Nullable String withheld) {

    static CountView of(Count count) {
        return switch (count) {
            case Count.Shown(long shown) -> new CountView(shown, null);
            case Count.Withheld(Count.Reason reason) -> new CountView(null, reason.code());
        };
    }
}
