@NullMarked
package care.plumbline.providers.course;

import org.jspecify.annotations.NullMarked;
