/// What others are told of courses, and what courses learn of goals and treatments.
@NullMarked
package care.plumbline.providers.course.stream;

import org.jspecify.annotations.NullMarked;
