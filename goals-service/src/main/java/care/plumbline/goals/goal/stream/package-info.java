/// Goals on the topics: what is told to others, and what is learned of courses.
@NullMarked
package care.plumbline.goals.goal.stream;

import org.jspecify.annotations.NullMarked;
