/// Claims on their way to other services.
@NullMarked
package care.plumbline.treatments.hearsay.stream;

import org.jspecify.annotations.NullMarked;
