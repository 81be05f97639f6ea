/// Optimistic concurrency over HTTP: ETag out, If-Match in.
@NullMarked
package care.plumbline.web.version;

import org.jspecify.annotations.NullMarked;
