/// Evidence heard of, as it is stored.
@NullMarked
package care.plumbline.goals.evidence.mongo;

import org.jspecify.annotations.NullMarked;
