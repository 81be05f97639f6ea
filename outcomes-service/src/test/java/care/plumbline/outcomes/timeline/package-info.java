@NullMarked
package care.plumbline.outcomes.timeline;

import org.jspecify.annotations.NullMarked;
