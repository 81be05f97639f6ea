@NullMarked
package care.plumbline.outcomes.measurement.mongo;

import org.jspecify.annotations.NullMarked;
