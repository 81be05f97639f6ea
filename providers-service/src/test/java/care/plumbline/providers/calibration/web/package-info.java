@NullMarked
package care.plumbline.providers.calibration.web;

import org.jspecify.annotations.NullMarked;
