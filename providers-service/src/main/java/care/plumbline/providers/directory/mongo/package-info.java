/// The directory in MongoDB: one document per provider.
@NullMarked
package care.plumbline.providers.directory.mongo;

import org.jspecify.annotations.NullMarked;
