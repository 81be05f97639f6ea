@NullMarked
package care.plumbline.outcomes.progress;

import org.jspecify.annotations.NullMarked;
