@NullMarked
package care.plumbline.web.rate;

import org.jspecify.annotations.NullMarked;
