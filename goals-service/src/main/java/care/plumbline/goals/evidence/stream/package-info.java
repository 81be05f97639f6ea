/// The catalogue, as treatments-service tells of it.
@NullMarked
package care.plumbline.goals.evidence.stream;

import org.jspecify.annotations.NullMarked;
