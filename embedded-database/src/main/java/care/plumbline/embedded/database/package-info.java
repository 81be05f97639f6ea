/// A MongoDB-protocol server inside the JVM, for trying out, tests and small sites on one machine.
@NullMarked
package care.plumbline.embedded.database;

import org.jspecify.annotations.NullMarked;
