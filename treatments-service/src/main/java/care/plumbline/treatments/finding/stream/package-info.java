/// Findings as events.
@NullMarked
package care.plumbline.treatments.finding.stream;

import org.jspecify.annotations.NullMarked;
