@NullMarked
package care.plumbline.local;

import org.jspecify.annotations.NullMarked;
