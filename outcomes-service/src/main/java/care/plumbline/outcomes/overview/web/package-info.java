/// Overviews over HTTP.
@NullMarked
package care.plumbline.outcomes.overview.web;

import org.jspecify.annotations.NullMarked;
