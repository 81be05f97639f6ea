@NullMarked
package care.plumbline.bench.cohort;

import org.jspecify.annotations.NullMarked;
