/// Measurements and outcome measures over HTTP.
@NullMarked
package care.plumbline.outcomes.measurement.web;

import org.jspecify.annotations.NullMarked;
