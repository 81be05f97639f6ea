@NullMarked
package care.plumbline.outcomes.measurement;

import org.jspecify.annotations.NullMarked;
