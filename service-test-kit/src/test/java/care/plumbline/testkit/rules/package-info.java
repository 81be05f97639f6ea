@NullMarked
package care.plumbline.testkit.rules;

import org.jspecify.annotations.NullMarked;
