@NullMarked
package care.plumbline.outcomes.report;

import org.jspecify.annotations.NullMarked;
