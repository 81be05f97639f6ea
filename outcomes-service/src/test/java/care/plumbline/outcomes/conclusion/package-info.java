@NullMarked
package care.plumbline.outcomes.conclusion;

import org.jspecify.annotations.NullMarked;
