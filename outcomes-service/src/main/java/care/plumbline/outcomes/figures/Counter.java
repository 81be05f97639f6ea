package care.plumbline.outcomes.figures;

import care.plumbline.measures.ChangeBand;
import care.plumbline.outcomes.judgement.Book;
import care.plumbline.outcomes.judgement.Fulfilment;
import care.plumbline.outcomes.judgement.Phase;
import care.plumbline.outcomes.judgement.ResultClass;
import java.util.List;

/// The names of what is counted in a group. They are stored: a name keeps its meaning for ever.
///
/// Beside every count of courses or expectations stands the count of the people behind it, because small
/// numbers of people are withheld, not small numbers of courses.
final class Counter {

    /// Started courses.
    static final String COURSES = "courses";
    /// Courses of which a result was to be had.
    static final String DUE = "due";
    /// Due courses with a verdict: a baseline and a result.
    static final String JUDGED = "judged";
    /// Due courses without a result.
    static final String OVERDUE = "due-overdue";
    /// Due courses that nothing can be compared with.
    static final String DUE_WITHOUT_BASELINE = "due-without-baseline";
    /// Sum of the judged courses' improvements, in thousandths of a point.
    static final String SUM = "sum";
    /// Sum of their squares, in millionths.
    static final String SQUARES = "squares";

    private static final String PEOPLE = "people:";
    private static final String BIN = "bin:";

    private Counter() {}

    /// Courses in a phase that are not due.
    static String waiting(Phase phase) {
        return "waiting:" + phase;
    }

    static String change(ChangeBand band) {
        return "change:" + band;
    }

    /// Judged courses that a definition of benefit applies to.
    static String defined(Responder definition) {
        return "defined:" + definition;
    }

    static String responders(Responder definition) {
        return "responders:" + definition;
    }

    static String others(Responder definition) {
        return "others:" + definition;
    }

    static String stated(Book book) {
        return book.code() + ":STATED";
    }

    static String fulfilment(Book book, Fulfilment fulfilment) {
        return book.code() + ":" + fulfilment;
    }

    static String resultClass(Book book, ResultClass resultClass) {
        return book.code() + ":" + resultClass;
    }

    static String bin(long index) {
        return BIN + index;
    }

    /// The bins in which something was counted.
    static List<Long> bins(Tally tally) {
        return tally.counts().keySet().stream()
                .filter(counter -> counter.startsWith(BIN))
                .map(counter -> Long.valueOf(counter.substring(BIN.length())))
                .toList();
    }

    /// People with at least one of what another counter counts.
    static String people(String counter) {
        return PEOPLE + counter;
    }

    /// Whether it adds up points instead of counting something.
    static boolean addsUp(String counter) {
        return counter.equals(SUM) || counter.equals(SQUARES);
    }
}
