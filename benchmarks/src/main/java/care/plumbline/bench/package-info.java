/// What Plumbline costs, measured: made-up cohorts, the load they make, and the dated results.
@NullMarked
package care.plumbline.bench;

import org.jspecify.annotations.NullMarked;
