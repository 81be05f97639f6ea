package care.plumbline.outcomes.figures.web;

import care.plumbline.outcomes.figures.BookFigures;
import care.plumbline.outcomes.figures.Count;
import java.util.LinkedHashMap;
import java.util.Map;

/// What became of one party's expectations.
record BookView(
        String book,
        CountView stated,
        CountView notStated,
        Map<String, CountView> fulfilment,
        Map<String, CountView> resultClass) {

    static BookView of(BookFigures figures) {
        return new BookView(
                figures.book().code(),
                CountView.of(figures.stated()),
                CountView.of(figures.notStated()),
                views(figures.fulfilment()),
                views(figures.resultClass()));
    }

    static Map<String, CountView> views(Map<? extends Enum<?>, Count> counts) {
        Map<String, CountView> views = new LinkedHashMap<>();
        counts.forEach((name, count) -> views.put(name.name(), CountView.of(count)));
        return views;
    }
}
