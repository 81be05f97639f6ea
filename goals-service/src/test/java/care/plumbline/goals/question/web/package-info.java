@NullMarked
package care.plumbline.goals.question.web;

import org.jspecify.annotations.NullMarked;
