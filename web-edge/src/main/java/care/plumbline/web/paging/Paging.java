package care.plumbline.web.paging;

import care.plumbline.web.problem.BrokenRule;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;

/// Reads and answers pages of the list the request at hand asks for.
public final class Paging {
    private static final String AFTER = "after";
    private static final String LIMIT = "limit";

    private final Cursors cursors;

    Paging(Cursors cursors) {
        this.cursors = cursors;
    }

    /// Cuts what was read to the page: ask the store for `limit + 1` items after `page.after()`, so that the last page
    /// is known as such.
    ///
    /// @param key Sort key of an item, unique in the list.
    public <T> ResponseEntity<Page<T>> answer(PageRequest page, List<T> read, Function<T, String> key) {
        if (read.size() <= page.limit()) {
            return ResponseEntity.ok(new Page<>(read, null));
        }
        List<T> items = read.subList(0, page.limit());
        String next = cursors.write(list(), key.apply(items.getLast()));
        String link = ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam(AFTER, next)
                .replaceQueryParam(LIMIT, page.limit())
                .toUriString();
        return ResponseEntity.ok()
                .header(HttpHeaders.LINK, "<" + link + ">; rel=\"next\"")
                .body(new Page<>(items, next));
    }

    PageRequest read(@Nullable String after, @Nullable String limit) {
        @Nullable
        String key = after == null
                ? null
                : cursors.read(list(), after)
                        .orElseThrow(() -> new BrokenRule("cursor", "must be the cursor of this very list"));
        return new PageRequest(key, limit == null ? PageRequest.DEFAULT_LIMIT : limit(limit));
    }

    private static int limit(String text) {
        int limit = text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
        if (limit < 1 || limit > PageRequest.MAX_LIMIT) {
            throw new BrokenRule("range", "must be a whole number from 1 to " + PageRequest.MAX_LIMIT);
        }
        return limit;
    }

    /// Path and filters as this service sees them, whatever gateway the request came through.
    private static String list() {
        ServletUriComponentsBuilder request = ServletUriComponentsBuilder.fromCurrentRequest();
        String prefix =
                ServletUriComponentsBuilder.fromCurrentContextPath().build().getPath();
        String path = String.valueOf(request.build().getPath());
        UriComponents list = UriComponentsBuilder.newInstance()
                .path(prefix == null ? path : path.substring(prefix.length()))
                .queryParams(request.replaceQueryParam(AFTER)
                        .replaceQueryParam(LIMIT)
                        .build()
                        .getQueryParams())
                .build();
        return list.toUriString();
    }
}
