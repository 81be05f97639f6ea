@NullMarked
package care.plumbline.outcomes.assessment;

import org.jspecify.annotations.NullMarked;
