@NullMarked
package care.plumbline.treatments.card.stream;

import org.jspecify.annotations.NullMarked;
