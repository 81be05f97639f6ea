/// Care teams in MongoDB: one document per patient.
@NullMarked
package care.plumbline.providers.careteam.mongo;

import org.jspecify.annotations.NullMarked;
