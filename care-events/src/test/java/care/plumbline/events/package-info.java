@NullMarked
package care.plumbline.events;

import org.jspecify.annotations.NullMarked;
