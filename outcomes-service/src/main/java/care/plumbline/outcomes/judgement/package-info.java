/// What became of a course of treatment, held against what everybody expected of it: a pure function of the facts of
/// one
/// patient and a date.
@NullMarked
package care.plumbline.outcomes.judgement;

import org.jspecify.annotations.NullMarked;
