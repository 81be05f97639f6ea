/// Commands that a client may safely send again: Idempotency-Key.
@NullMarked
package care.plumbline.web.repeat;

import org.jspecify.annotations.NullMarked;
