@NullMarked
package care.plumbline.web.input;

import org.jspecify.annotations.NullMarked;
