@NullMarked
package care.plumbline.outcomes.report.web;

import org.jspecify.annotations.NullMarked;
