@NullMarked
package care.plumbline.treatments.card;

import org.jspecify.annotations.NullMarked;
