/// Providers: the directory, care teams around a primary care provider, and courses of treatment with what every
/// provider expects of them.
@NullMarked
package care.plumbline.providers;

import org.jspecify.annotations.NullMarked;
