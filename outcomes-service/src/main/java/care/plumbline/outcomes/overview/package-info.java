/// The big picture of one patient on one day: what stands, what is due, who is to do what next.
@NullMarked
package care.plumbline.outcomes.overview;

import org.jspecify.annotations.NullMarked;
