package care.plumbline.providers.awareness.stream;

import care.plumbline.events.GoalJudgementV1;
import care.plumbline.events.JudgementV1;
import care.plumbline.events.JudgementV1.Book;
import java.util.stream.Collectors;

/// What of a judgement matters to the PCP. Of a course: its phase, the change, and the result class in each book. Of a
/// goal: how far it has come, and whether it was reached and kept. Not the figures behind it.
final class Verdict {

    private Verdict() {}

    /// Equal texts say the same.
    static String of(JudgementV1 judgement) {
        return judgement.phase() + ", " + judgement.change() + ": "
                + judgement.books().stream().map(Verdict::words).sorted().collect(Collectors.joining("; "));
    }

    static String of(GoalJudgementV1 judgement) {
        return judgement.achievement() + ", " + judgement.change() + ", " + judgement.reached() + ", "
                + judgement.sustained();
    }

    private static String words(Book book) {
        return book.book() + " " + book.provider() + " " + book.goal() + " " + book.resultClass();
    }
}
