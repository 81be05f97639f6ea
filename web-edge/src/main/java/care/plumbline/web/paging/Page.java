package care.plumbline.web.paging;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Part of a list.
///
/// @param next Cursor for the parameter `after`; absent on the last page.
public record Page<T>(List<T> items, @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }
}
