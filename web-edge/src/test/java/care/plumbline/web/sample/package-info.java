/// A small service that has every kind of handler, for the tests of the edge.
@NullMarked
package care.plumbline.web.sample;

import org.jspecify.annotations.NullMarked;
