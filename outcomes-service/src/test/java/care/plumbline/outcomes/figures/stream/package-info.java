@NullMarked
package care.plumbline.outcomes.figures.stream;

import org.jspecify.annotations.NullMarked;
