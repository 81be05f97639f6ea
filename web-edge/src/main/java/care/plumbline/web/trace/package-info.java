/// Request id and W3C trace context of every request.
@NullMarked
package care.plumbline.web.trace;

import org.jspecify.annotations.NullMarked;
