@NullMarked
package care.plumbline.providers.careteam.mongo;

import org.jspecify.annotations.NullMarked;
