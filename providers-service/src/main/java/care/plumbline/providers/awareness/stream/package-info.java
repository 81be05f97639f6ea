/// What all services tell of a patient, and what is told of the PCP's awareness.
@NullMarked
package care.plumbline.providers.awareness.stream;

import org.jspecify.annotations.NullMarked;
