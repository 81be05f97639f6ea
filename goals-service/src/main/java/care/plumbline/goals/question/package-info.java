/// Questions that a patient wants answered: asked, answered or dropped.
@NullMarked
package care.plumbline.goals.question;

import org.jspecify.annotations.NullMarked;
