/// What a patient's goals, courses and results look like side by side, as of any day: each expectation against the
/// result, the whole care team on one page, and what is missing.
@NullMarked
package care.plumbline.outcomes.report;

import org.jspecify.annotations.NullMarked;
