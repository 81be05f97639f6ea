/// Lists in pages with signed, opaque cursors.
@NullMarked
package care.plumbline.web.paging;

import org.jspecify.annotations.NullMarked;
