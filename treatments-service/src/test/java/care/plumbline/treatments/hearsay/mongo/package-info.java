@NullMarked
package care.plumbline.treatments.hearsay.mongo;

import org.jspecify.annotations.NullMarked;
