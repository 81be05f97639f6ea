/// Which scores are asked for, and when: a pure function of the facts of one patient and a date.
@NullMarked
package care.plumbline.outcomes.schedule;

import org.jspecify.annotations.NullMarked;
