@NullMarked
package care.plumbline.providers.careteam;

import org.jspecify.annotations.NullMarked;
