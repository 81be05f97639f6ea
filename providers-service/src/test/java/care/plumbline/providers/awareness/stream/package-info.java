@NullMarked
package care.plumbline.providers.awareness.stream;

import org.jspecify.annotations.NullMarked;
