@NullMarked
package care.plumbline.testkit.samples.good.goal.web;

import org.jspecify.annotations.NullMarked;
