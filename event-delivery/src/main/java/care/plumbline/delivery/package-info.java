/// Publishing and consuming events safely: what every service shares between its documents and the topics.
@NullMarked
package care.plumbline.delivery;

import org.jspecify.annotations.NullMarked;
