@NullMarked
package care.plumbline.outcomes.statistics;

import org.jspecify.annotations.NullMarked;
