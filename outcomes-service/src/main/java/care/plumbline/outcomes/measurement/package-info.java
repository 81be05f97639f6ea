/// Scores as they were observed: recorded, corrected, withdrawn; nothing is ever overwritten without a trace.
@NullMarked
package care.plumbline.outcomes.measurement;

import org.jspecify.annotations.NullMarked;
