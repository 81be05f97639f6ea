/// What happened to a patient, fact by fact, across all services.
@NullMarked
package care.plumbline.outcomes.timeline;

import org.jspecify.annotations.NullMarked;
