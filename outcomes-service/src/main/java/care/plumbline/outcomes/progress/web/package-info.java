/// Where a patient stands, over HTTP.
@NullMarked
package care.plumbline.outcomes.progress.web;

import org.jspecify.annotations.NullMarked;
