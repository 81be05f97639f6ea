/// Questions on the topics, so that unanswered ones are seen before a course starts.
@NullMarked
package care.plumbline.goals.question.stream;

import org.jspecify.annotations.NullMarked;
