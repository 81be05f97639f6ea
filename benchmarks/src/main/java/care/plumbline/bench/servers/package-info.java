/// The broker, the database and the services that are measured.
@NullMarked
package care.plumbline.bench.servers;

import org.jspecify.annotations.NullMarked;
