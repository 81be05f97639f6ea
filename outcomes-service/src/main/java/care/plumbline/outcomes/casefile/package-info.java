/// Everything that is known about a patient, collected from the events of all services, with the judgements made of it.
@NullMarked
package care.plumbline.outcomes.casefile;

import org.jspecify.annotations.NullMarked;
