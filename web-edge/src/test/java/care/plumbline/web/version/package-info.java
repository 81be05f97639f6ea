@NullMarked
package care.plumbline.web.version;

import org.jspecify.annotations.NullMarked;
