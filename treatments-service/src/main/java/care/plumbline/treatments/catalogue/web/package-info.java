/// The catalogue over HTTP.
@NullMarked
package care.plumbline.treatments.catalogue.web;

import org.jspecify.annotations.NullMarked;
