/// The catalogue that ships with the product, read from its files.
@NullMarked
package care.plumbline.treatments.catalogue.file;

import org.jspecify.annotations.NullMarked;
