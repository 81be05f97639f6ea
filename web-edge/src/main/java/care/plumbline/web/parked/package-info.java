/// Parked events over HTTP, for those who operate a service.
@NullMarked
package care.plumbline.web.parked;

import org.jspecify.annotations.NullMarked;
