/// What may come in: strict JSON, limits, dates, identifiers.
@NullMarked
package care.plumbline.web.input;

import org.jspecify.annotations.NullMarked;
