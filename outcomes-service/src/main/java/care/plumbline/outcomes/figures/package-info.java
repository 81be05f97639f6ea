/// Population figures: exact integers, moved by the difference whenever a patient's contributions change, and the
/// treatment report computed from them.
@NullMarked
package care.plumbline.outcomes.figures;

import org.jspecify.annotations.NullMarked;
