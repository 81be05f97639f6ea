/// Options: treatments discussed with a patient, what was decided about them and why, and what was not considered yet.
@NullMarked
package care.plumbline.providers.option;

import org.jspecify.annotations.NullMarked;
