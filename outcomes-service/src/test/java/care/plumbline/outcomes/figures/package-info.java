@NullMarked
package care.plumbline.outcomes.figures;

import org.jspecify.annotations.NullMarked;
