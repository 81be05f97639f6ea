@NullMarked
package care.plumbline.goals.score.mongo;

import org.jspecify.annotations.NullMarked;
