@NullMarked
package care.plumbline.outcomes.casefile;

import org.jspecify.annotations.NullMarked;
