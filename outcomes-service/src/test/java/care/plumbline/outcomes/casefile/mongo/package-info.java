@NullMarked
package care.plumbline.outcomes.casefile.mongo;

import org.jspecify.annotations.NullMarked;
