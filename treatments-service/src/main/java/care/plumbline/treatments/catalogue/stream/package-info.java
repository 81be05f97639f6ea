/// The catalogue as events.
@NullMarked
package care.plumbline.treatments.catalogue.stream;

import org.jspecify.annotations.NullMarked;
