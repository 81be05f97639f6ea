/// The OpenAPI description of each service, read from its handlers, and whether it tells the truth.
@NullMarked
package care.plumbline.journey.pages.openapi;

import org.jspecify.annotations.NullMarked;
