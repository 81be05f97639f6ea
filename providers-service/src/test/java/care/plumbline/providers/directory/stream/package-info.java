@NullMarked
package care.plumbline.providers.directory.stream;

import org.jspecify.annotations.NullMarked;
