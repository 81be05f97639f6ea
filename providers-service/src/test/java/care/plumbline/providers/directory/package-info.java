@NullMarked
package care.plumbline.providers.directory;

import org.jspecify.annotations.NullMarked;
