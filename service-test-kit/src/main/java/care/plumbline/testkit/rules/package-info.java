/// The house rules that a machine checks, each able to fail.
@NullMarked
package care.plumbline.testkit.rules;

import org.jspecify.annotations.NullMarked;
