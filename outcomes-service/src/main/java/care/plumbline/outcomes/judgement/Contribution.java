package care.plumbline.outcomes.judgement;

import care.plumbline.measures.Change;
import care.plumbline.measures.ChangeBand;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What one started course adds on one measure: also while it is too early, and also without a result, so that those
/// who were not measured are counted.
///
/// @param due whether a result was to be had
/// @param improvement absent unless there is a verdict
/// @param books of every party, what is not stated included; empty unless there is a verdict
/// @param combination treatments that ran together with this one, itself included
public record Contribution(
        String course,
        String measure,
        String treatment,
        String provider,
        LocalDate startedOn,
        Phase phase,
        boolean due,
        @Nullable BigDecimal baseline,
        @Nullable BigDecimal improvement,
        @Nullable ChangeBand change,
        List<ContributedBook> books,
        List<String> combination) {

    public Contribution {
        books = List.copyOf(books);
        combination = List.copyOf(combination);
    }

    /// Empty for a course that has not started.
    ///
    /// @param courses all of the patient's
    public static Optional<Contribution> of(Judgement judged, Collection<Course> courses) {
        LocalDate startedOn = judged.startedOn();
        if (startedOn == null) {
            return Optional.empty();
        }
        Change change = judged.phase() == Phase.JUDGEABLE ? judged.change() : null;
        return Optional.of(new Contribution(
                judged.course(),
                judged.measure(),
                judged.treatment().treatment(),
                judged.provider(),
                startedOn,
                judged.phase(),
                judged.due(),
                judged.baseline() == null ? null : judged.baseline().value(),
                change == null ? null : change.improvement(),
                change == null ? null : change.band(),
                change == null ? List.of() : books(judged),
                Combination.of(judged, courses)));
    }

    /// The evidence speaks of a measure, whichever goals use it: it counts once.
    private static List<ContributedBook> books(Judgement judged) {
        List<ContributedBook> books = new ArrayList<>();
        boolean evidence = false;
        for (Comparison cell : judged.comparisons()) {
            Expectation expected = cell.expectation();
            boolean isEvidence = expected.book() == Book.EVIDENCE;
            if (!(isEvidence && evidence)) {
                books.add(ContributedBook.of(cell));
            }
            evidence |= isEvidence;
        }
        return books;
    }
}
