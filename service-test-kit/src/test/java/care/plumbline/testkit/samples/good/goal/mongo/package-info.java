@NullMarked
package care.plumbline.testkit.samples.good.goal.mongo;

import org.jspecify.annotations.NullMarked;
