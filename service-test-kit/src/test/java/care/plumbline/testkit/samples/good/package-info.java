@NullMarked
package care.plumbline.testkit.samples.good;

import org.jspecify.annotations.NullMarked;
