/// Sheets and watches as documents.
@NullMarked
package care.plumbline.providers.awareness.mongo;

import org.jspecify.annotations.NullMarked;
