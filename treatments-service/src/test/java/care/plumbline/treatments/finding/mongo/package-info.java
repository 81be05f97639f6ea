@NullMarked
package care.plumbline.treatments.finding.mongo;

import org.jspecify.annotations.NullMarked;
