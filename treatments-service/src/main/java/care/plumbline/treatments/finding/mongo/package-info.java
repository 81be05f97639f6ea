/// Findings in MongoDB, one document per treatment.
@NullMarked
package care.plumbline.treatments.finding.mongo;

import org.jspecify.annotations.NullMarked;
