@NullMarked
package care.plumbline.goals;

import org.jspecify.annotations.NullMarked;
