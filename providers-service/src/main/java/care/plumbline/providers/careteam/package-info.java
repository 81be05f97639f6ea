/// The care team of a patient: who belonged to it, in which role, from when to when.
@NullMarked
package care.plumbline.providers.careteam;

import org.jspecify.annotations.NullMarked;
