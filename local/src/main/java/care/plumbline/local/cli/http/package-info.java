/// A patient client of the four services.
@NullMarked
package care.plumbline.local.cli.http;

import org.jspecify.annotations.NullMarked;
