/// Findings over HTTP.
@NullMarked
package care.plumbline.treatments.finding.web;

import org.jspecify.annotations.NullMarked;
