/// The topics as any other Kafka client sees them.
@NullMarked
package care.plumbline.journey.records;

import org.jspecify.annotations.NullMarked;
