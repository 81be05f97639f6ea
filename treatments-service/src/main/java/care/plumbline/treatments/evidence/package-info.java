/// What is published about a treatment, and what follows from it for one person: the evidence expectation.
@NullMarked
package care.plumbline.treatments.evidence;

import org.jspecify.annotations.NullMarked;
