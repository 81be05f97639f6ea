/// Made-up patients, the same for the same seed, drawn from published distributions.
@NullMarked
package care.plumbline.bench.cohort;

import org.jspecify.annotations.NullMarked;
