/// How what a provider expected related to what came, as outcomes-service tells it.
@NullMarked
package care.plumbline.providers.calibration;

import org.jspecify.annotations.NullMarked;
