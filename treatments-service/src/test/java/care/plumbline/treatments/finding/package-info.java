@NullMarked
package care.plumbline.treatments.finding;

import org.jspecify.annotations.NullMarked;
