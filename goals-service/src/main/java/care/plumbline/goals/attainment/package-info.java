/// How far a goal was attained, on five levels agreed on beforehand.
@NullMarked
package care.plumbline.goals.attainment;

import org.jspecify.annotations.NullMarked;
