/// The catalogue in MongoDB, one document per treatment.
@NullMarked
package care.plumbline.treatments.catalogue.mongo;

import org.jspecify.annotations.NullMarked;
