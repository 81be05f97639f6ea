/// Requests under way, and how long they took.
@NullMarked
package care.plumbline.bench.load;

import org.jspecify.annotations.NullMarked;
