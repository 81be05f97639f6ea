/// A real Kafka broker and controller in one node, for one machine.
@NullMarked
package care.plumbline.embedded.broker;

import org.jspecify.annotations.NullMarked;
