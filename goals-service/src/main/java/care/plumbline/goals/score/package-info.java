/// What this service has heard of scores: enough to say where a patient stands.
@NullMarked
package care.plumbline.goals.score;

import org.jspecify.annotations.NullMarked;
