@NullMarked
package care.plumbline.outcomes.judgement;

import org.jspecify.annotations.NullMarked;
