@NullMarked
package care.plumbline.providers.careteam.stream;

import org.jspecify.annotations.NullMarked;
