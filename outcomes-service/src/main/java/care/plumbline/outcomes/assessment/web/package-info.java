/// Schedules and work lists over HTTP.
@NullMarked
package care.plumbline.outcomes.assessment.web;

import org.jspecify.annotations.NullMarked;
