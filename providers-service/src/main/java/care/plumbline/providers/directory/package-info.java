/// The directory: everyone who treats, of any organisation or of none.
@NullMarked
package care.plumbline.providers.directory;

import org.jspecify.annotations.NullMarked;
