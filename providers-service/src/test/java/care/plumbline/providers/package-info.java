@NullMarked
package care.plumbline.providers;

import org.jspecify.annotations.NullMarked;
