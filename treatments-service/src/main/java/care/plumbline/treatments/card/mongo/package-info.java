/// This deployment's own results, as they were heard.
@NullMarked
package care.plumbline.treatments.card.mongo;

import org.jspecify.annotations.NullMarked;
