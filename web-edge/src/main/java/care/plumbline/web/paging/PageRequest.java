package care.plumbline.web.paging;

import org.jspecify.annotations.Nullable;

/// Which part of a list is wanted: the query parameters `after` (a cursor of ours) and `limit`.
///
/// @param after Key of the last item of the page before, out of the checked cursor; null for the first page.
/// @param limit 1 to 200, 50 when not given.
public record PageRequest(@Nullable String after, int limit) {
    public static final int MAX_LIMIT = 200;
    public static final int DEFAULT_LIMIT = 50;
}
