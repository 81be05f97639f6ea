@NullMarked
package care.plumbline.embedded.database;

import org.jspecify.annotations.NullMarked;
