@NullMarked
package care.plumbline.treatments;

import org.jspecify.annotations.NullMarked;
