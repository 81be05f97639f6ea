/// What others are told of options.
@NullMarked
package care.plumbline.providers.option.stream;

import org.jspecify.annotations.NullMarked;
