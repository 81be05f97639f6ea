@NullMarked
package care.plumbline.providers.awareness;

import org.jspecify.annotations.NullMarked;
