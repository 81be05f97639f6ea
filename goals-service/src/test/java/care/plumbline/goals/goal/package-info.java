@NullMarked
package care.plumbline.goals.goal;

import org.jspecify.annotations.NullMarked;
