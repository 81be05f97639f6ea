/// Claims over HTTP, beside the evidence.
@NullMarked
package care.plumbline.treatments.hearsay.web;

import org.jspecify.annotations.NullMarked;
