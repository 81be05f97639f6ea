/// treatments-service: the catalogue of treatments and what the evidence expects of them.
@NullMarked
package care.plumbline.treatments;

import org.jspecify.annotations.NullMarked;
