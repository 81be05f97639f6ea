@NullMarked
package care.plumbline.providers.option;

import org.jspecify.annotations.NullMarked;
