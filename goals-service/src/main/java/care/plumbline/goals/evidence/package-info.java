/// What this service has heard of the evidence on treatments.
@NullMarked
package care.plumbline.goals.evidence;

import org.jspecify.annotations.NullMarked;
