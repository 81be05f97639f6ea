@NullMarked
package care.plumbline.goals.evidence;

import org.jspecify.annotations.NullMarked;
