@NullMarked
package care.plumbline.providers.course.web;

import org.jspecify.annotations.NullMarked;
