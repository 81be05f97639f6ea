/// The expected-result card: what a patient can expect of a treatment on one measure, in numbers and in plain words.
@NullMarked
package care.plumbline.treatments.card;

import org.jspecify.annotations.NullMarked;
