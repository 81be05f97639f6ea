@NullMarked
package care.plumbline.bench;

import org.jspecify.annotations.NullMarked;
