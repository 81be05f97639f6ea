@NullMarked
package care.plumbline.web.repeat;

import org.jspecify.annotations.NullMarked;
