@NullMarked
package care.plumbline.goals.evidence.stream;

import org.jspecify.annotations.NullMarked;
