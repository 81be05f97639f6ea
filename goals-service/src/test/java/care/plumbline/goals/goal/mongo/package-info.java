@NullMarked
package care.plumbline.goals.goal.mongo;

import org.jspecify.annotations.NullMarked;
