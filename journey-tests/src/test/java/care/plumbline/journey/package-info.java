/// Journeys through a running Plumbline: over HTTP, Kafka and the command line only.
@NullMarked
package care.plumbline.journey;

import org.jspecify.annotations.NullMarked;
