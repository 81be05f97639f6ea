@NullMarked
package care.plumbline.providers.directory.mongo;

import org.jspecify.annotations.NullMarked;
