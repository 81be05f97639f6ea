/// Options in MongoDB, one document per patient.
@NullMarked
package care.plumbline.providers.option.mongo;

import org.jspecify.annotations.NullMarked;
