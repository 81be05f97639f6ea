@NullMarked
package care.plumbline.treatments.catalogue;

import org.jspecify.annotations.NullMarked;
