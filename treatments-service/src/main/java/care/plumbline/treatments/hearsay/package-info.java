/// Claims: what somebody said a treatment will do. They are not evidence, and are shown beside it.
@NullMarked
package care.plumbline.treatments.hearsay;

import org.jspecify.annotations.NullMarked;
