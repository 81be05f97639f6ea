/// The description of a service's HTTP interface: what handlers say of themselves, and where it is served.
@NullMarked
package care.plumbline.web.openapi;

import org.jspecify.annotations.NullMarked;
