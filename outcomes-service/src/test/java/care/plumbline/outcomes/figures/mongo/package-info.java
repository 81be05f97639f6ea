@NullMarked
package care.plumbline.outcomes.figures.mongo;

import org.jspecify.annotations.NullMarked;
