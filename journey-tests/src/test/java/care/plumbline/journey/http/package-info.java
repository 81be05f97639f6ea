/// Calling the services as a client does.
@NullMarked
package care.plumbline.journey.http;

import org.jspecify.annotations.NullMarked;
