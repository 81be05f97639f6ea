/// The schedule of the scores that are asked for, as a patient or a clinic looks at it.
@NullMarked
package care.plumbline.outcomes.assessment;

import org.jspecify.annotations.NullMarked;
