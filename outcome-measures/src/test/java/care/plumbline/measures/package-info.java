@NullMarked
package care.plumbline.measures;

import org.jspecify.annotations.NullMarked;
