@NullMarked
package care.plumbline.web.access;

import org.jspecify.annotations.NullMarked;
