/// What follows from a patient's judgements: how far each goal has come, what ran together, and whether expectations
/// go in a circle.
@NullMarked
package care.plumbline.outcomes.conclusion;

import org.jspecify.annotations.NullMarked;
