/// The expected-result card over HTTP.
@NullMarked
package care.plumbline.treatments.card.web;

import org.jspecify.annotations.NullMarked;
