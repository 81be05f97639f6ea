@NullMarked
package care.plumbline.goals.question;

import org.jspecify.annotations.NullMarked;
