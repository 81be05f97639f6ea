@NullMarked
package care.plumbline.providers.course.stream;

import org.jspecify.annotations.NullMarked;
