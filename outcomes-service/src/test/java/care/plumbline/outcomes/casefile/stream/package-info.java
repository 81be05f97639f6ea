@NullMarked
package care.plumbline.outcomes.casefile.stream;

import org.jspecify.annotations.NullMarked;
