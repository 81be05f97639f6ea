@NullMarked
package care.plumbline.goals.score.stream;

import org.jspecify.annotations.NullMarked;
