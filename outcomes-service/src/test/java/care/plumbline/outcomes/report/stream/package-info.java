@NullMarked
package care.plumbline.outcomes.report.stream;

import org.jspecify.annotations.NullMarked;
