@NullMarked
package care.plumbline.providers.course.mongo;

import org.jspecify.annotations.NullMarked;
