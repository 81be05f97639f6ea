@NullMarked
package care.plumbline.goals.question.stream;

import org.jspecify.annotations.NullMarked;
