@NullMarked
package care.plumbline.testkit;

import org.jspecify.annotations.NullMarked;
