/// The catalogue of treatments: entries in immutable versions, each with what the evidence expects.
@NullMarked
package care.plumbline.treatments.catalogue;

import org.jspecify.annotations.NullMarked;
