/// Words of the catalogue that claim what nobody can keep: found by the claim guard, judged by a reviewer. The text
/// itself is never touched.
@NullMarked
package care.plumbline.treatments.finding;

import org.jspecify.annotations.NullMarked;
