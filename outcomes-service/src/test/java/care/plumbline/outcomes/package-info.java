@NullMarked
package care.plumbline.outcomes;

import org.jspecify.annotations.NullMarked;
