@NullMarked
package care.plumbline.testkit.samples.good.goal;

import org.jspecify.annotations.NullMarked;
