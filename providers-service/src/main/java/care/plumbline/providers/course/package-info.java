/// Courses of treatment: one patient, one treatment, one delivering provider, at least one goal; what every provider
/// expects of it, sealed by the first session; and how it went.
@NullMarked
package care.plumbline.providers.course;

import org.jspecify.annotations.NullMarked;
