package care.plumbline.outcomes.figures;

import care.plumbline.outcomes.judgement.Book;
import care.plumbline.outcomes.judgement.Fulfilment;
import care.plumbline.outcomes.judgement.ResultClass;
import java.util.LinkedHashMap;
import java.util.Map;

/// What became of one party's expectations of the judged courses.
///
/// @param stated expectations; one course may have several, by goal and by provider
/// @param notStated missing cells: counted, not hidden
/// @param fulfilment the stated ones, by how the result relates to them
/// @param resultClass the stated ones, by the result in that party's eyes
public record BookFigures(
        Book book,
        Count stated,
        Count notStated,
        Map<Fulfilment, Count> fulfilment,
        Map<ResultClass, Count> resultClass) {

    static BookFigures of(Tally tally, Book book) {
        Map<Fulfilment, String> fulfilment = new LinkedHashMap<>();
        for (Fulfilment one : Fulfilment.values()) {
            if (one != Fulfilment.NOT_STATED) {
                fulfilment.put(one, Counter.fulfilment(book, one));
            }
        }
        Map<ResultClass, String> classes = new LinkedHashMap<>();
        for (ResultClass one : ResultClass.values()) {
            classes.put(one, Counter.resultClass(book, one));
        }
        return new BookFigures(
                book,
                SmallCells.count(tally, Counter.JUDGED, Counter.stated(book)),
                SmallCells.count(tally, Counter.JUDGED, Counter.fulfilment(book, Fulfilment.NOT_STATED)),
                SmallCells.parts(tally, Counter.stated(book), fulfilment),
                SmallCells.parts(tally, Counter.stated(book), classes));
    }
}
