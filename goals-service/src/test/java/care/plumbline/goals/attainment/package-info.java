@NullMarked
package care.plumbline.goals.attainment;

import org.jspecify.annotations.NullMarked;
