@NullMarked
package care.plumbline.goals.score;

import org.jspecify.annotations.NullMarked;
