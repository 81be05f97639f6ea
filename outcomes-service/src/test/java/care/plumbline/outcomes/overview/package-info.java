@NullMarked
package care.plumbline.outcomes.overview;

import org.jspecify.annotations.NullMarked;
