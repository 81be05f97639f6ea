/// Calibration, as it was heard.
@NullMarked
package care.plumbline.providers.calibration.mongo;

import org.jspecify.annotations.NullMarked;
