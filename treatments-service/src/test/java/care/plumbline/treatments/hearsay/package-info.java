@NullMarked
package care.plumbline.treatments.hearsay;

import org.jspecify.annotations.NullMarked;
