/// The patient report over HTTP: JSON, text and CSV.
@NullMarked
package care.plumbline.outcomes.report.web;

import org.jspecify.annotations.NullMarked;
