/// Pages of the documentation that are written from the code of all services.
@NullMarked
package care.plumbline.journey.pages;

import org.jspecify.annotations.NullMarked;
