@NullMarked
package care.plumbline.outcomes.measurement.web;

import org.jspecify.annotations.NullMarked;
