@NullMarked
package care.plumbline.treatments.card.web;

import org.jspecify.annotations.NullMarked;
