/// Awareness of the primary care provider (PCP): whatever happens to a patient reaches the PCP of the day, unless they
/// caused it. What was before a PCP came arrives as one handover pack.
@NullMarked
package care.plumbline.providers.awareness;

import org.jspecify.annotations.NullMarked;
