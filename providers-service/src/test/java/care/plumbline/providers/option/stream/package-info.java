@NullMarked
package care.plumbline.providers.option.stream;

import org.jspecify.annotations.NullMarked;
