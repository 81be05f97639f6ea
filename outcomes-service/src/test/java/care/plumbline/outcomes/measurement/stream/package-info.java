@NullMarked
package care.plumbline.outcomes.measurement.stream;

import org.jspecify.annotations.NullMarked;
