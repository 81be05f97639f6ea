@NullMarked
package care.plumbline.web.language;

import org.jspecify.annotations.NullMarked;
