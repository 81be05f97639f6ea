@NullMarked
package care.plumbline.treatments.evidence;

import org.jspecify.annotations.NullMarked;
