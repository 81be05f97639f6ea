@NullMarked
package care.plumbline.goals.question.mongo;

import org.jspecify.annotations.NullMarked;
