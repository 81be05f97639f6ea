@NullMarked
package care.plumbline.testkit.samples.good.goal.stream;

import org.jspecify.annotations.NullMarked;
