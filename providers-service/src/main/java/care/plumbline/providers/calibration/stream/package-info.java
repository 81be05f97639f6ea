/// Calibration on its way in.
@NullMarked
package care.plumbline.providers.calibration.stream;

import org.jspecify.annotations.NullMarked;
