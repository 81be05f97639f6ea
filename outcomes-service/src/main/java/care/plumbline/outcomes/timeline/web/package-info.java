/// Timelines over HTTP.
@NullMarked
package care.plumbline.outcomes.timeline.web;

import org.jspecify.annotations.NullMarked;
