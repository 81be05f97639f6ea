package care.plumbline.outcomes.figures;

import care.plumbline.measures.ChangeBand;
import care.plumbline.outcomes.judgement.Book;
import care.plumbline.outcomes.judgement.Fulfilment;
import care.plumbline.outcomes.judgement.Phase;
import care.plumbline.outcomes.judgement.ResultClass;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

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

    /// Sum of the judged courses' baselines, in thousandths.
    static final String BASELINE = "sum:baseline";
    /// Sum of their squares, in millionths.
    static final String BASELINE_SQUARES = "sum:baseline-squares";
    /// Sum of baseline times improvement, in millionths.
    static final String BASELINE_IMPROVEMENT = "sum:baseline-improvement";
    /// Overdue courses that have a baseline.
    static final String UNMEASURED = "unmeasured";
    /// Sum of their baselines, in thousandths.
    static final String UNMEASURED_BASELINE = "sum:unmeasured-baseline";
    /// Sum of the squares, in millionths.
    static final String UNMEASURED_SQUARES = "sum:unmeasured-squares";

    private static final String SUMS = "sum:";
    private static final String PEOPLE = "people:";
    private static final String EARLIER = "<";
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

    /// Expected scores with a result.
    static String pairs(Party party) {
        return "pairs:" + party.code();
    }

    /// Sum over the pairs, in thousandths, or millionths where two are multiplied.
    static String pairSum(Party party, PairSum sum) {
        return SUMS + party.code() + ":" + sum.code();
    }

    /// Pairs that came with a likelihood.
    static String chances(Party party) {
        return "chances:" + party.code();
    }

    /// Those in a quarter of the likelihood.
    static String chances(Party party, int quarter) {
        return "chances:" + party.code() + ":" + quarter;
    }

    /// Those in a quarter whose result was at or past the expected score, or was not.
    static String chances(Party party, int quarter, boolean reached) {
        return (reached ? "reached:" : "missed:") + party.code() + ":" + quarter;
    }

    /// How often exactly this chance was stated, in thousandths.
    static String stated(Party party, int chance) {
        return SUMS + party.code() + ":chance:" + chance;
    }

    /// How often the result was then at or past the expected score.
    static String reached(Party party, int chance) {
        return SUMS + party.code() + ":reached:" + chance;
    }

    /// The chances that a party stated, in thousandths.
    static List<Integer> chancesOf(Tally tally, Party party) {
        String prefix = SUMS + party.code() + ":chance:";
        return tally.counts().keySet().stream()
                .filter(counter -> counter.startsWith(prefix))
                .map(counter -> Integer.valueOf(counter.substring(prefix.length())))
                .toList();
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

    /// People of a month who are counted in an earlier month, too: the last one before.
    static String people(String counter, YearMonth lastBefore) {
        return people(counter) + EARLIER + lastBefore;
    }

    /// The counter under which people of a month count in a period that begins with `first`: each person once, with
    /// the first month of theirs that is in it. Empty for those who were counted already.
    static Optional<String> within(String counter, YearMonth first) {
        int cut = counter.indexOf(EARLIER);
        if (cut < 0) {
            return Optional.of(counter);
        }
        return YearMonth.parse(counter.substring(cut + EARLIER.length())).isBefore(first)
                ? Optional.of(counter.substring(0, cut))
                : Optional.empty();
    }

    /// Whether it adds up instead of counting courses or expectations of people.
    static boolean addsUp(String counter) {
        return counter.equals(SUM) || counter.equals(SQUARES) || counter.startsWith(SUMS);
    }
}
