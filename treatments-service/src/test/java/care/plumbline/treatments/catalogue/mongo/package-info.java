@NullMarked
package care.plumbline.treatments.catalogue.mongo;

import org.jspecify.annotations.NullMarked;
