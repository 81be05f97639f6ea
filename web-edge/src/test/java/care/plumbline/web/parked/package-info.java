@NullMarked
package care.plumbline.web.parked;

import org.jspecify.annotations.NullMarked;
