@NullMarked
package care.plumbline.goals.goal.stream;

import org.jspecify.annotations.NullMarked;
