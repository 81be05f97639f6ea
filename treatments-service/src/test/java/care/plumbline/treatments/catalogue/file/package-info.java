@NullMarked
package care.plumbline.treatments.catalogue.file;

import org.jspecify.annotations.NullMarked;
