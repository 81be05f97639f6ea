@NullMarked
package care.plumbline.embedded.broker;

import org.jspecify.annotations.NullMarked;
