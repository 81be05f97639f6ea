package care.plumbline.providers.awareness.stream;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What is read of any event, also of a type that did not exist when this was built.
///
/// @param recordedBy Subject of the token that caused it.
/// @param provider The provider it speaks of.
/// @param phase Of a judgement.
/// @param change Of a judgement.
/// @param books Of a judgement.
record Told(
        @Nullable String recordedBy,
        @Nullable String provider,
        @Nullable String phase,
        @Nullable String change,
        @Nullable List<Book> books) {

    record Book(
            @Nullable String book,
            @Nullable String provider,
            @Nullable String goal,
            @Nullable String resultClass) {

        private String words() {
            return book + " " + provider + " " + goal + " " + resultClass;
        }
    }

    /// Phase, change and classes of a judgement as one text: equal texts say the same.
    String verdict() {
        String classes =
                books == null ? "" : books.stream().map(Book::words).sorted().collect(Collectors.joining("; "));
        return phase + ", " + change + ": " + classes;
    }
}
