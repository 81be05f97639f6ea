@NullMarked
package care.plumbline.outcomes.schedule;

import org.jspecify.annotations.NullMarked;
