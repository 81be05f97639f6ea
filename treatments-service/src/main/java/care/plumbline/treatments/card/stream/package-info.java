/// Results of this deployment on their way in.
@NullMarked
package care.plumbline.treatments.card.stream;

import org.jspecify.annotations.NullMarked;
